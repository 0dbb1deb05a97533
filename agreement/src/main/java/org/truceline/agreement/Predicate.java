package org.truceline.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.occurrence.Medium;

/** A condition on an occurrence, a holding or the state of things. */
public sealed interface Predicate {

    /** This condition and every condition that it is made of. */
    default Stream<Predicate> parts() {
        Stream<Predicate> below = switch (this) {
            case All(var of) -> of.stream().flatMap(Predicate::parts);
            case Any(var of) -> of.stream().flatMap(Predicate::parts);
            case Not(var of) -> of.parts();
            case Simple _ -> Stream.empty();
        };
        return Stream.concat(Stream.of(this), below);
    }

    /** A condition that asks one thing. */
    sealed interface Simple extends Predicate {}

    /** Asks about what happened, or what is there: its kind, its persons, its place, its number. */
    sealed interface OfThings extends Simple {}

    /** Asks about the time, or the state of things then, whatever happened. */
    sealed interface OfState extends Simple {}

    /** The act is of one of these classes. */
    record IsAct(Value<Set<String>> classes) implements OfThings {}

    /** It was done by, or to, one of these actors or classes of actors. */
    record IsActor(Role role, Value<Set<String>> classes) implements OfThings {}

    /** The weapon, thing or person is of one of these classes. */
    record IsWeapon(Value<Set<String>> classes) implements OfThings {}

    /** It was done on land, in the air or at sea. */
    record IsMedium(Value<Set<Medium>> media) implements OfThings {}

    /** A number compares with a bound. */
    record Compares(Measure measure, Value<Bound> bound) implements OfThings {}

    /** It took effect inside a region, or came from inside it. */
    record Inside(End end, RegionRule region) implements OfThings {}

    /** It happened in one of these times. */
    record During(List<Span> spans) implements OfState {
        public During {
            spans = List.copyOf(spans);
        }
    }

    /** A deed has been done by then: an event, or the event that fulfils a duty. */
    record Done(Event event) implements OfState {}

    /** A decision of a body is in force then. */
    record Decided(Body body, String about) implements OfState {}

    /** A named person answers yes to a question that no computation answers. */
    record Judged(Question question) implements OfState {}

    /** Somebody pleads the exception. */
    record Pleaded(String exception) implements OfState {}

    /** An open point is read in one of these ways: true in the worlds that take such a reading, false in the others. */
    record Reads(OpenPoint point, Set<String> readings) implements OfState {}

    /** All hold. */
    record All(List<Predicate> of) implements Predicate {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one holds. */
    record Any(List<Predicate> of) implements Predicate {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** It does not hold. */
    record Not(Predicate of) implements Predicate {}

    /** Whose part an actor plays. */
    enum Role {
        BY,
        AGAINST
    }

    /** Which end of an act: where it took effect, or where it came from. */
    enum End {
        AT,
        FROM
    }

    /** What is compared. */
    enum Measure {
        /** Millimetres. */
        CALIBRE,
        /** Metres. */
        RANGE,
        /** A count. */
        NUMBER
    }

    /** How a number compares. */
    enum Comparison {
        MORE(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        EXACTLY("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As it is written: ">=". */
        public String sign() {
            return sign;
        }
    }

    /** A bound: millimetres for a calibre, metres for a range, else a count. */
    record Bound(Comparison comparison, double value) {}

    /** Something that only a named person can answer. */
    record Question(String id, String words) {}

    /**
     * Somebody whose decisions count.
     *
     * @param complete true when all its decisions are known
     * @param clause the words that name it, when they are told
     */
    record Body(String id, String name, boolean complete, Optional<Clause> clause) {

        /** A body of which no clause is told. */
        public Body(String id, String name, boolean complete) {
            this(id, name, complete, Optional.empty());
        }
    }
}
