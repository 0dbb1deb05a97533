package org.truceline.assessment;

import java.util.Optional;
import java.util.function.Function;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** What is asked when the text leaves a value open. */
public final class Openness {

    private Openness() {}

    /** What {@code ask} answers of the value; open, for want of an agreed answer, where no reading gives one. */
    static <T> Reason of(Value<T> value, World world, Function<T, Reason> ask) {
        return value.in(world).map(ask).orElseGet(() -> {
            OpenPoint point = point(value, world).orElseThrow();
            return point.readings().isEmpty() ? leftOpen(point) : undecided(point, world.readingOf(point));
        });
    }

    /** Open, since the text does not tell. */
    static Reason leftOpen(OpenPoint point) {
        return Reason.open("The text leaves open: " + point.question(), gap(point));
    }

    /** Open, since what stands in the place of a reading gives no value. */
    static Reason undecided(OpenPoint point, String taken) {
        return point.readings().containsKey(taken)
                ? leftOpen(point)
                : Reason.open(point.question() + " No reading is taken: " + taken + ".", gap(point));
    }

    /** The agreed answer that would tell {@code value} in {@code world}; empty when it has one. */
    public static Optional<Gap> gap(Value<?> value, World world) {
        return point(value, world).map(Openness::gap);
    }

    private static Gap gap(OpenPoint point) {
        return new Gap(Gap.Where.TEXT, "an agreed answer to: " + point.question());
    }

    private static Optional<OpenPoint> point(Value<?> value, World world) {
        return switch (value) {
            case Value.Fixed<?> _ -> Optional.empty();
            case Value.Unfilled<?> unfilled -> Optional.of(unfilled.of());
            case Value.ByReading<?> open -> {
                Value<?> taken = open.values().get(world.readingOf(open.of()));
                yield taken == null ? Optional.of(open.of()) : point(taken, world);
            }
        };
    }
}
