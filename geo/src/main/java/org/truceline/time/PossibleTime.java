package org.truceline.time;

import java.time.Instant;
import java.util.Optional;

/**
 * All instants at which something may have happened: from {@code from} (included) until {@code until} (excluded), UTC.
 *
 * @param from empty when no earliest instant is known
 * @param until empty when no latest instant is known; after {@code from}
 */
public record PossibleTime(Optional<Instant> from, Optional<Instant> until) {

    /** Nothing is known of the time. */
    public static final PossibleTime ANY = new PossibleTime(Optional.empty(), Optional.empty());

    public PossibleTime {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "A time ends after it begins; found " + from.get() + " until " + until.get() + ".");
        }
    }

    /** From {@code from} (included) until {@code until} (excluded). */
    public static PossibleTime between(Instant from, Instant until) {
        return new PossibleTime(Optional.of(from), Optional.of(until));
    }

    /** The smallest time that holds both. */
    public PossibleTime hull(PossibleTime other) {
        return new PossibleTime(
                from.flatMap(a -> other.from.map(b -> a.isBefore(b) ? a : b)),
                until.flatMap(a -> other.until.map(b -> a.isAfter(b) ? a : b)));
    }

    /** This time without what lies at or after {@code bound}; empty when nothing is left. */
    public Optional<PossibleTime> before(Instant bound) {
        if (from.filter(first -> !first.isBefore(bound)).isPresent()) {
            return Optional.empty();
        }
        Instant end = until.filter(last -> last.isBefore(bound)).orElse(bound);
        return Optional.of(new PossibleTime(from, Optional.of(end)));
    }

    /** This time without what lies before {@code bound}; empty when nothing is left. */
    public Optional<PossibleTime> notBefore(Instant bound) {
        if (until.filter(last -> !last.isAfter(bound)).isPresent()) {
            return Optional.empty();
        }
        Instant start = from.filter(first -> first.isAfter(bound)).orElse(bound);
        return Optional.of(new PossibleTime(Optional.of(start), until));
    }

    /** True when some instant belongs to both. */
    public boolean overlaps(PossibleTime other) {
        return !(other.until.filter(this::surelyFrom).isPresent()
                || other.from.filter(this::surelyBefore).isPresent());
    }

    /** True when every instant of {@code other} is one of this time. */
    public boolean holds(PossibleTime other) {
        return from.map(other::surelyFrom).orElse(true)
                && until.map(other::surelyBefore).orElse(true);
    }

    /** True when every instant of this time lies at or after {@code bound}. */
    public boolean surelyFrom(Instant bound) {
        return from.filter(first -> !first.isBefore(bound)).isPresent();
    }

    /** True when every instant of this time lies before {@code bound}. */
    public boolean surelyBefore(Instant bound) {
        return until.filter(last -> !last.isAfter(bound)).isPresent();
    }
}
