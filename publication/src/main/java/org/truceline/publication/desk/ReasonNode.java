package org.truceline.publication.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * One step of an answer.
 *
 * @param truth "true", "false" or "open"; "note" for a remark, which decides nothing
 * @param note the fact that would settle this step
 */
public record ReasonNode(
        String says, String truth, @Nullable String note, List<ReasonNode> because) {

    static ReasonNode of(Reason reason) {
        String note =
                reason.gap().map(Gap::fact).map(fact -> "Settled by " + fact).orElse(null);
        return new ReasonNode(
                reason.says(),
                reason.decides() ? word(reason.truth()) : "note",
                note,
                reason.because().stream().map(ReasonNode::of).toList());
    }

    private static String word(Truth truth) {
        return truth.isTrue() ? "true" : truth.isFalse() ? "false" : "open";
    }
}
