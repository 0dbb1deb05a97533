package org.truceline.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long something lasts, each end as far as it is known: a membership, a decision in force.
 *
 * @param from when it begins, included; empty when it always has lasted
 * @param until when it ends, not included; empty when it lasts on
 */
public record Lasting(Optional<InstantRange> from, Optional<InstantRange> until) {

    /** Always. */
    public static final Lasting ALWAYS = new Lasting(Optional.empty(), Optional.empty());

    public Lasting {
        if (surelyEndsFirst(from, until)) {
            throw new IllegalArgumentException(
                    "What lasts ends after it begins; found " + from + " until " + until + ".");
        }
    }

    /** Exactly from the beginning of {@code time} until its end. */
    public static Lasting exactly(PossibleTime time) {
        return new Lasting(time.from().map(InstantRange::exactly), time.until().map(InstantRange::exactly));
    }

    /**
     * From one told time until another: a day without a clock is some instant of it on one of {@code clocks}. Throws when it
     * surely ends before it begins.
     */
    public static Lasting between(Optional<Told> from, Optional<Told> until, Collection<? extends ZoneId> clocks) {
        return new Lasting(from.map(told -> told.instantOn(clocks)), until.map(told -> told.instantOn(clocks)));
    }

    /** True when what is told so surely ends before it begins, or as it does: {@link #between} would refuse it. */
    public static boolean surelyEndsFirst(
            Optional<Told> from, Optional<Told> until, Collection<? extends ZoneId> clocks) {
        return surelyEndsFirst(from.map(told -> told.instantOn(clocks)), until.map(told -> told.instantOn(clocks)));
    }

    /** True when it surely lasts at every instant of {@code when}. */
    public boolean surelyDuring(PossibleTime when) {
        return from.map(first -> first.latest().filter(when::surelyFrom).isPresent())
                        .orElse(true)
                && until.map(last -> last.earliest().filter(when::surelyBefore).isPresent())
                        .orElse(true);
    }

    /** True when it surely lasts at no instant of {@code when}. */
    public boolean surelyNotDuring(PossibleTime when) {
        return from.flatMap(InstantRange::earliest).filter(when::surelyBefore).isPresent()
                || until.flatMap(InstantRange::latest).filter(when::surelyFrom).isPresent();
    }

    /**
     * The instants at which it is open whether it lasts, since an end of it is not known to the instant: at most two times,
     * apart from one another.
     */
    public List<PossibleTime> unsure() {
        Optional<Instant> first = from.flatMap(InstantRange::earliest);
        Optional<Instant> last = until.flatMap(InstantRange::latest);
        Optional<PossibleTime> beginning = from.flatMap(range -> time(range.earliest(), sooner(range.latest(), last)));
        Optional<PossibleTime> end = until.flatMap(range -> time(later(range.earliest(), first), range.latest()));
        boolean apart = beginning
                .flatMap(PossibleTime::until)
                .filter(done ->
                        end.flatMap(PossibleTime::from).filter(done::isBefore).isPresent())
                .isPresent();
        return apart
                ? List.of(beginning.orElseThrow(), end.orElseThrow())
                : Stream.of(beginning, end).flatMap(Optional::stream).reduce(PossibleTime::hull).stream()
                        .toList();
    }

    private static boolean surelyEndsFirst(Optional<InstantRange> from, Optional<InstantRange> until) {
        return from.isPresent()
                && until.isPresent()
                && time(from.get().earliest(), until.get().latest()).isEmpty();
    }

    private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() ? other : one.map(a -> other.filter(a::isAfter).orElse(a));
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.isEmpty() ? other : one.map(a -> other.filter(a::isBefore).orElse(a));
    }

    private static Optional<PossibleTime> time(Optional<Instant> from, Optional<Instant> until) {
        boolean nothing = from.filter(
                        first -> until.filter(last -> !first.isBefore(last)).isPresent())
                .isPresent();
        return nothing ? Optional.empty() : Optional.of(new PossibleTime(from, until));
    }
}
