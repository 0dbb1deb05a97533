package org.truceline.assessment.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.RecordId;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ClassTree;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/**
 * Whatever was true, its count lies within the bounds: random units, and for each a random world in which every discharge
 * has its instant, place and weapon. {@code -Dcounting.seed=7} replays a seed.
 */
class CountingBoundsTest {

    private static final Instant START = Instant.parse("2020-03-06T00:00:00Z");
    private static final CountingRule RULE = new CountingRule(
            "small",
            "five or more as one",
            Optional.of(new CountingRule.Series(5, Duration.ofMinutes(60), new OnePlace.Named())),
            "made up");
    private static final CountingRule OTHER = new CountingRule(
            "other",
            "three or more as one",
            Optional.of(new CountingRule.Series(3, Duration.ofMinutes(20), new OnePlace.Named())),
            "made up");
    private static final List<String> WEAPONS = List.of("mortar", "tank");

    private final long seed = Long.getLong("counting.seed", new SplittableRandom().nextLong());

    private record Discharge(long minute, int place, String weapon) {}

    @Test
    void no_world_counts_fewer_than_the_least_or_more_than_the_most() {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            List<Unit> units = units(random);
            Count bounds = new Counting(RULE, ClassTree.weapons()).of(units);
            for (int i = 0; i < 20; i++) {
                long counted = count(world(units, random), 5, 60);
                assertThat(counted)
                        .as("-Dcounting.seed=%d, round %d, bounds %s, units %s", seed, round, bounds, units)
                        .isGreaterThanOrEqualTo(bounds.least())
                        .isLessThanOrEqualTo(bounds.most().orElse(Long.MAX_VALUE));
            }
        }
    }

    @Test
    void what_is_told_exactly_is_counted_exactly() {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            List<Unit> units = exact(random);
            long counted = count(world(units, random), 5, 60);
            assertThat(new Counting(RULE, ClassTree.weapons()).of(units))
                    .as("-Dcounting.seed=%d, round %d, units %s", seed, round, units)
                    .isEqualTo(Count.exactly(counted));
        }
    }

    @Test
    void a_reconciliation_adds_up_to_the_totals_and_holds_each_unit_once() {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            List<Unit> units = units(random);
            for (CountingRule first : List.of(CountingRule.EACH, OTHER)) {
                Reconciliation both = Reconciliation.of(units, first, RULE, ClassTree.weapons());
                assertThat(both.byFirst())
                        .as("-Dcounting.seed=%d, round %d", seed, round)
                        .isEqualTo(new Counting(first, ClassTree.weapons()).of(units));
                assertThat(both.bySecond()).isEqualTo(new Counting(RULE, ClassTree.weapons()).of(units));
                List<Unit> listed = new ArrayList<>(both.alike().units());
                both.differing().forEach(line -> listed.addAll(line.units()));
                assertThat(listed).containsExactlyInAnyOrderElementsOf(units);
            }
        }
    }

    private static List<Unit> units(SplittableRandom random) {
        List<Unit> units = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            long from = random.nextLong(0, 300);
            long least = random.nextLong(0, 6);
            boolean unlocated = random.nextInt(6) == 0;
            units.add(unit(
                    i,
                    from,
                    from + (random.nextBoolean() ? 1 : random.nextLong(1, 120)),
                    random.nextInt(8) == 0 ? Count.atLeast(least) : Count.between(least, least + random.nextInt(3)),
                    unlocated ? Optional.empty() : Optional.of(random.nextInt(2)),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(WEAPONS.get(random.nextInt(2))),
                    random.nextInt(5) == 0 ? Truth.OPEN : Truth.TRUE));
        }
        return units;
    }

    private static List<Unit> exact(SplittableRandom random) {
        List<Unit> units = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            long from = random.nextLong(0, 30) * 10;
            units.add(unit(
                    i,
                    from,
                    from,
                    Count.exactly(random.nextLong(1, 6)),
                    Optional.of(random.nextInt(2)),
                    Optional.of(WEAPONS.get(random.nextInt(2))),
                    Truth.TRUE));
        }
        return units;
    }

    /** From a minute to a minute; a moment of a single second where they are the same. */
    private static Unit unit(
            int number,
            long from,
            long until,
            Count count,
            Optional<Integer> place,
            Optional<String> weapon,
            Truth belongs) {
        return new Unit(
                Optional.empty(),
                List.of(new RecordId(new java.util.UUID(0, number))),
                Set.of("shelling"),
                weapon,
                count,
                PossibleTime.between(
                        START.plusSeconds(from * 60),
                        START.plusSeconds(until * 60).plusNanos(from == until ? 1 : 0)),
                place.map(CountingBoundsTest::place)
                        .orElse(new UnitPlace("no place told", List.of(), new Whereabouts.Anywhere())),
                belongs);
    }

    private static UnitPlace place(int place) {
        Meaning.Spot spot = new Meaning.Spot("place " + place, new Position(35 + place, 36), Metres.of(100), true);
        return new UnitPlace(spot.name(), List.of(spot), spot.whereabouts());
    }

    private static List<Discharge> world(List<Unit> units, SplittableRandom random) {
        List<Discharge> world = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.belongs().isOpen() && random.nextBoolean()) {
                continue;
            }
            OptionalLong most = unit.number().most();
            long number = random.nextLong(
                    unit.number().least(), most.orElse(unit.number().least() + 8) + 1);
            int place = unit.place().meanings().isEmpty()
                    ? random.nextInt(2)
                    : unit.place().words().charAt(6) - '0';
            String weapon = unit.weapon().orElse(WEAPONS.get(random.nextInt(2)));
            long from =
                    Duration.between(START, unit.time().from().orElseThrow()).toMinutes();
            long until =
                    Duration.between(START, unit.time().until().orElseThrow()).toMinutes();
            for (long i = 0; i < number; i++) {
                world.add(new Discharge(from == until ? from : random.nextLong(from, until), place, weapon));
            }
        }
        return world;
    }

    /** By the words of the rule, and in no clever way. */
    private static long count(List<Discharge> world, long threshold, long gap) {
        long total = 0;
        for (int place = 0; place < 2; place++) {
            for (String weapon : WEAPONS) {
                int at = place;
                long[] minutes = world.stream()
                        .filter(each -> each.place() == at && each.weapon().equals(weapon))
                        .mapToLong(Discharge::minute)
                        .sorted()
                        .toArray();
                long series = 0;
                for (int i = 0; i < minutes.length; i++) {
                    series++;
                    if (i + 1 == minutes.length || minutes[i + 1] - minutes[i] > gap) {
                        total += series >= threshold ? 1 : series;
                        series = 0;
                    }
                }
            }
        }
        return total;
    }
}
