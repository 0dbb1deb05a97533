package org.truceline.assessment;

import java.util.function.Function;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** What is asked when the text leaves a value open. */
final class Openness {

    private Openness() {}

    /** What {@code ask} answers of the value; open, for want of an agreed answer, where no reading gives one. */
    static <T> Reason of(Value<T> value, World world, Function<T, Reason> ask) {
        return value.in(world).map(ask).orElseGet(() -> untold(value));
    }

    /** That the text leaves {@code value} open. */
    static Reason untold(Value<?> value) {
        String question = value.point().map(OpenPoint::question).orElse("what the text means");
        return Reason.open(
                "The text leaves open: " + question, new Gap(Gap.Where.TEXT, "an agreed answer to: " + question));
    }
}
