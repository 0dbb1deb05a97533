package org.truceline.assessment.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.UTC;
import static org.truceline.assessment.MadeUp.deed;
import static org.truceline.assessment.MadeUp.done;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.assessment.MadeUp;
import org.truceline.occurrence.Facts;
import org.truceline.time.PossibleTime;

class ClockLawsTest {

    /** What may be the case when a state is told. */
    private enum Case {
        ASLEEP,
        OPEN,
        EARLY,
        IN_TIME,
        LATE,
        MISSED
    }

    @Test
    void state_of_ranges_allows_for_the_state_of_every_instant_in_them() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            MadeUp made = new MadeUp();
            List<Event> events = List.of(made.event("deed"), made.event("anchor"), made.event("trigger"));
            Term.Duty duty = duty(random, events);
            made.with(duty);
            Instant at = instant(random);
            PossibleTime[] ranges = {range(random), range(random), range(random)};
            PossibleTime[] instants = ranges.clone();
            for (int n = 0; n < ranges.length; n++) {
                instants[n] = someInstant(random, ranges[n]);
            }
            State told = state(made, events, ranges, at);
            State exact = state(made, events, instants, at);
            assertThat(allowed(told))
                    .as("seed %d, round %d: %s, and exactly %s, at %s, %s", seed, i, told, exact, at, duty)
                    .containsAll(happened(exact));
        }
    }

    /** What may be the case when a state is told. */
    private static Set<Case> allowed(State state) {
        return switch (state) {
            case DORMANT, CANNOT_BE_COMPUTED, BLOCKED, PENDING_OR_OVERDUE -> EnumSet.allOf(Case.class);
            case PENDING -> EnumSet.of(Case.ASLEEP, Case.OPEN, Case.EARLY, Case.IN_TIME);
            case IN_TIME_OR_OVERDUE -> EnumSet.of(Case.ASLEEP, Case.EARLY, Case.IN_TIME, Case.LATE, Case.MISSED);
            case FULFILLED_CANNOT_BE_TOLD -> EnumSet.of(Case.EARLY, Case.IN_TIME, Case.LATE);
            case LATE_OR_OVERDUE -> EnumSet.of(Case.LATE, Case.MISSED);
            case OVERDUE -> EnumSet.of(Case.MISSED);
            case FULFILLED_EARLY -> EnumSet.of(Case.EARLY);
            case FULFILLED -> EnumSet.of(Case.IN_TIME);
            case FULFILLED_LATE -> EnumSet.of(Case.LATE);
            case WAIVED -> EnumSet.noneOf(Case.class);
        };
    }

    /** What is the case when every instant is told exactly. */
    private static Set<Case> happened(State exact) {
        return switch (exact) {
            case DORMANT -> EnumSet.of(Case.ASLEEP);
            case PENDING -> EnumSet.of(Case.OPEN);
            case OVERDUE -> EnumSet.of(Case.MISSED);
            case FULFILLED_EARLY -> EnumSet.of(Case.EARLY);
            case FULFILLED -> EnumSet.of(Case.IN_TIME);
            case FULFILLED_LATE -> EnumSet.of(Case.LATE);
            case FULFILLED_CANNOT_BE_TOLD, CANNOT_BE_COMPUTED -> EnumSet.noneOf(Case.class);
            case PENDING_OR_OVERDUE, IN_TIME_OR_OVERDUE, LATE_OR_OVERDUE, BLOCKED, WAIVED ->
                throw new AssertionError("Exact instants leave no " + exact.words() + ".");
        };
    }

    private static PossibleTime someInstant(Random random, PossibleTime range) {
        Instant from = range.from().orElse(Instant.parse("2020-01-20T00:00:00Z"));
        long seconds = Duration.between(from, range.until().orElse(from.plusSeconds(900_000)))
                .toSeconds();
        Instant instant = from.plusSeconds((long) (random.nextDouble() * seconds));
        return PossibleTime.between(instant, instant.plusNanos(1));
    }

    private static State state(MadeUp made, List<Event> events, PossibleTime[] times, Instant at) {
        Facts facts = Facts.of(List.of(
                deed(events.get(0).id(), times[0]),
                deed(events.get(1).id(), times[1]),
                deed(events.get(2).id(), times[2])));
        return Duties.at(made.agreement(), facts, at).getFirst().states().getFirst();
    }

    private static Term.Duty duty(Random random, List<Event> events) {
        Optional<Predicate> trigger =
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(new Predicate.Done(events.get(2)));
        Moment opens = moment(random, events);
        Optional<Moment> from = random.nextInt(3) == 0 ? Optional.of(opens) : Optional.empty();
        Moment closes =
                from.isPresent() ? MadeUp.after(opens, "PT" + random.nextInt(200) + "H") : moment(random, events);
        Optional<Moment> by = random.nextInt(9) > 0 ? Optional.of(closes) : Optional.empty();
        return Duties.duty(
                "duty",
                Value.of(events.get(0)),
                new Due(from, by),
                new Term.Conditions(trigger, Optional.empty(), Optional.empty(), List.of()),
                Optional.empty());
    }

    private static Moment moment(Random random, List<Event> events) {
        Moment anchor = random.nextBoolean() ? done(events.get(1)) : new Moment.At(instant(random));
        return switch (random.nextInt(6)) {
            case 0 -> anchor;
            case 1 -> MadeUp.after(anchor, "PT" + random.nextInt(72) + "H");
            case 2 -> MadeUp.after(anchor, "P" + (1 + random.nextInt(5)) + "D", MadeUp.counted(UTC));
            case 3 -> MadeUp.after(anchor, "P" + random.nextInt(2) + "M", MadeUp.notCounted(UTC));
            case 4 -> MadeUp.before(anchor, "P" + (1 + random.nextInt(5)) + "D", MadeUp.toTheHour(UTC));
            default -> new Moment.Extreme(random.nextBoolean(), List.of(anchor, new Moment.At(instant(random))));
        };
    }

    private static PossibleTime range(Random random) {
        Instant from = instant(random);
        return PossibleTime.between(
                from, from.plusSeconds(60L * (1 + random.nextInt(random.nextBoolean() ? 5 : 6_000))));
    }

    private static Instant instant(Random random) {
        return Instant.parse("2020-01-25T00:00:00Z").plusSeconds(60L * random.nextInt(15_000));
    }
}
