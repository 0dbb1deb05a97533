package org.truceline.agreement;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.time.Amount;

/** One promise of the agreement. */
public sealed interface Term {

    /** What every term has. */
    Head head();

    /** Names it. */
    default String id() {
        return head().id();
    }

    /** A short title for people. */
    default String title() {
        return head().title();
    }

    /** The words that it rests on. */
    default Clause clause() {
        return head().clause();
    }

    /** Preambular and unilateral statements beside it: they are printed and change nothing. */
    default List<String> remarks() {
        return head().remarks();
    }

    /** Its conditions, and those of its exceptions, each with every condition that it is made of. */
    default Stream<Predicate> predicates() {
        Stream<Predicate> own = switch (this) {
            case Prohibition(var _, var pattern, var unless) ->
                Stream.concat(Stream.of(pattern), unless.stream().flatMap(each -> each.when().stream()));
            case Permission(var _, var pattern) -> Stream.of(pattern);
            case Duty duty ->
                Stream.of(duty.conditions().when(), duty.conditions().provided())
                        .flatMap(Optional::stream);
            case Limit limit -> Stream.concat(Stream.of(limit.count()), limit.ratio().stream());
            case Note _ -> Stream.empty();
        };
        return own.flatMap(Predicate::parts);
    }

    /**
     * What every term has.
     *
     * @param basis how it stands in the text
     * @param rank of two terms the one with the higher rank prevails
     * @param bound whom it binds under the text: printed, never a condition
     * @param inForce when its instrument is in force
     */
    record Head(
            String id,
            String title,
            Clause clause,
            List<String> remarks,
            Basis basis,
            int rank,
            Optional<Value<List<String>>> bound,
            Optional<Span> inForce) {
        public Head {
            remarks = List.copyOf(remarks);
        }
    }

    /** How a term stands in the text. */
    enum Basis {
        EXPRESS,
        IMPLIED,
        PRACTICE,
        UNILATERAL,
        ASSUMED
    }

    /** Forbids what the pattern describes, unless an exception applies. */
    record Prohibition(Head head, Predicate pattern, List<Exemption> unless) implements Term {
        public Prohibition {
            unless = List.copyOf(unless);
        }
    }

    /** Permits what the pattern describes. */
    record Permission(Head head, Predicate pattern) implements Term {}

    /**
     * An exception to a term that forbids.
     *
     * @param force only an express one decides
     * @param when when it applies; empty for one that is only printed
     */
    record Exemption(String id, String title, Force force, Optional<Predicate> when, Optional<Clause> clause) {}

    /** With what force an exception stands in the text. */
    enum Force {
        EXPRESS,
        PREAMBULAR,
        UNILATERAL
    }

    /**
     * Requires a deed by a time.
     *
     * @param owners ids of actors and of classes of actors; none where the text names nobody
     * @param deed the event that fulfils it
     * @param due by when
     * @param conditions what it hangs on
     * @param recurs how it comes again, when it does
     */
    record Duty(
            Head head,
            Value<List<String>> owners,
            Value<Event> deed,
            Due due,
            Conditions conditions,
            Optional<Recurrence> recurs)
            implements Term {
        public Duty {
            owners = owners.map(List::copyOf);
        }

        /** Nobody: the text does not say whose duty it is. */
        public static final Value<List<String>> NOBODY = Value.of(List.of());
    }

    /**
     * What a duty hangs on.
     *
     * @param when its trigger; always when empty
     * @param provided what another has to have done first
     * @param waived the event that lifts it
     * @param concurrently ids of duties that are to be done at the same time
     */
    record Conditions(
            Optional<Predicate> when, Optional<Predicate> provided, Optional<Event> waived, List<String> concurrently) {

        /** None. */
        public static final Conditions NONE =
                new Conditions(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        public Conditions {
            concurrently = List.copyOf(concurrently);
        }
    }

    /**
     * How a duty comes again.
     *
     * @param every one for each such period
     * @param times how many; without end when empty
     * @param clock on whose clock calendar periods begin
     */
    record Recurrence(Amount every, Optional<Integer> times, Value<ZoneId> clock) {}

    /**
     * A number that must not be exceeded, or must be reached.
     *
     * @param count what is counted
     * @param kind at a time, or in a period
     * @param bound the number
     * @param ratio the other tally that the number is a multiple of, when it is one
     * @param during the limit's time; always when empty
     */
    record Limit(
            Head head, Predicate count, Counted kind, Ceiling bound, Optional<Predicate> ratio, Optional<Span> during)
            implements Term {}

    /** What a limit bounds. */
    sealed interface Counted {

        /** How many there are at a time. */
        record Stock() implements Counted {}

        /** How many pass in each period, or in the limit's whole time when {@code per} is empty. */
        record Flow(Optional<Amount> per, Value<ZoneId> clock) implements Counted {}
    }

    /**
     * The number of a limit.
     *
     * @param atMost true for a ceiling, false for a floor
     * @param value the number; infinite (a floor: minus infinite) where a reading sets none; open without a reading where
     *     accounts tell of none
     */
    record Ceiling(boolean atMost, Value<Double> value) {}

    /** Marks a region without a rule for conduct in it. */
    record Note(Head head, NamedRegion where) implements Term {}
}
