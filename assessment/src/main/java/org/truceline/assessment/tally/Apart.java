package org.truceline.assessment.tally;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Holding;
import org.truceline.time.PossibleTime;

/**
 * Which holdings are surely of different things, so that their numbers add: different units, classes that exclude each
 * other, and, of what passes, different times. All others may be the same things seen twice.
 */
final class Apart {

    /** The longest time that is one day on some clock, where the clock is not known. */
    static final Duration ONE_DAY = Duration.ofHours(50);

    /** Above this number of holdings the largest sum is not searched for, only a large one. */
    private static final int SEARCHED = 20;

    private final ClassTree weapons;
    private final boolean passing;

    Apart(Agreement agreement, boolean passing) {
        this.weapons = agreement.classes().weapons();
        this.passing = passing;
    }

    /** The largest sum of least numbers of holdings that are surely of different things. */
    double least(List<Holding> holdings) {
        List<Holding> largestFirst = holdings.stream()
                .sorted(Comparator.comparingDouble((Holding each) -> least(each))
                        .reversed())
                .toList();
        return largestFirst.size() <= SEARCHED ? search(largestFirst) : greedy(largestFirst);
    }

    private double search(List<Holding> left) {
        if (left.isEmpty()) {
            return 0;
        }
        Holding first = left.getFirst();
        List<Holding> others = left.subList(1, left.size());
        List<Holding> apart =
                others.stream().filter(other -> areApart(first, other)).toList();
        double with = least(first) + search(apart);
        return apart.size() == others.size() ? with : Math.max(with, search(others));
    }

    private double greedy(List<Holding> holdings) {
        List<Holding> taken = new ArrayList<>();
        for (Holding each : holdings) {
            if (taken.stream().allMatch(other -> areApart(each, other))) {
                taken.add(each);
            }
        }
        return taken.stream().mapToDouble(Apart::least).sum();
    }

    private static double least(Holding holding) {
        return Math.max(0, holding.number().least());
    }

    private boolean areApart(Holding one, Holding other) {
        if (passing && areAtDifferentTimes(one.when().possible(), other.when().possible())) {
            return true;
        }
        boolean differentUnits = one.unit().isPresent()
                && other.unit().isPresent()
                && !one.unit().equals(other.unit());
        boolean differentClasses = weapons.isA(one.what(), other.what()).isFalse()
                && weapons.isA(other.what(), one.what()).isFalse();
        return differentUnits || differentClasses;
    }

    private static boolean areAtDifferentTimes(PossibleTime one, PossibleTime other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    private static boolean isBefore(PossibleTime earlier, PossibleTime later) {
        return later.from().filter(earlier::surelyBefore).isPresent();
    }

    /** True when the time is no longer than a day. */
    static boolean isOneDay(PossibleTime time) {
        return time.from()
                .filter(from -> time.until()
                        .filter(until -> Duration.between(from, until).compareTo(ONE_DAY) <= 0)
                        .isPresent())
                .isPresent();
    }
}
