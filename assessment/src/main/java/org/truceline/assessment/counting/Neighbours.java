package org.truceline.assessment.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.truceline.occurrence.ClassTree;
import org.truceline.truth.Truth;

/** Which units are neighbours in one series of a rule: surely, or as far as anybody can tell. */
record Neighbours(CountingRule.Series series, ClassTree weapons) {

    /** Units joined wherever they may be neighbours: no series reaches beyond one of these groups. */
    void joinWhereTheyMay(List<Unit> units, Groups groups) {
        sweep(units, groups, this::mayBe);
    }

    /** Units in one series whatever is true of what was told inexactly. */
    List<List<Unit>> surely(List<Unit> units) {
        Groups groups = new Groups(units);
        sweep(units, groups, this::areSurely);
        return groups.listGroups();
    }

    /** Asks in the order of time and looks no farther ahead than the gap reaches. */
    private void sweep(List<Unit> units, Groups groups, BiPredicate<Unit, Unit> joined) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> start(units.get(i))));
        for (int i = 0; i < order.size(); i++) {
            Unit unit = units.get(order.get(i));
            for (int j = i + 1; j < order.size() && isNear(unit, units.get(order.get(j))); j++) {
                if (!groups.areJoined(order.get(i), order.get(j)) && joined.test(unit, units.get(order.get(j)))) {
                    groups.join(order.get(i), order.get(j));
                }
            }
        }
    }

    private static Instant start(Unit unit) {
        return unit.time().from().orElse(Instant.MIN);
    }

    /** Whether one that begins no earlier may lie within the gap. */
    private boolean isNear(Unit earlier, Unit later) {
        Optional<Instant> end = earlier.time().until();
        Optional<Instant> begin = later.time().from();
        return end.isEmpty()
                || begin.isEmpty()
                || Duration.between(end.get(), begin.get()).compareTo(series.gap()) < 0;
    }

    private boolean mayBe(Unit one, Unit other) {
        return mayBeOneWeapon(one, other) && !atOnePlace(one, other).isFalse();
    }

    /** Units that may not be there at all join nobody. */
    private boolean areSurely(Unit one, Unit other) {
        return one.counted().least() > 0
                && other.counted().least() > 0
                && one.weapon().isPresent()
                && one.weapon().equals(other.weapon())
                && isShort(one, other)
                && atOnePlace(one, other).isTrue();
    }

    /** Whether everything of both lies within the gap. */
    private boolean isShort(Unit one, Unit other) {
        return Unit.longest(one.time().hull(other.time()))
                .filter(length -> length.compareTo(series.gap()) <= 0)
                .isPresent();
    }

    private boolean mayBeOneWeapon(Unit one, Unit other) {
        return one.weapon().isEmpty()
                || other.weapon().isEmpty()
                || UnitMaking.mayBe(one.weapon().get(), other.weapon().get(), weapons);
    }

    private Truth atOnePlace(Unit one, Unit other) {
        return series.onePlace().of(one.place(), other.place());
    }
}
