package org.truceline.publication.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/**
 * One step of an answer.
 *
 * @param truth "true", "false" or "open"
 * @param note the fact that would settle this step
 */
public record ReasonNode(
        String says, String truth, @Nullable String note, List<ReasonNode> because) {

    static ReasonNode of(Reason reason) {
        String truth = reason.truth().isTrue() ? "true" : reason.truth().isFalse() ? "false" : "open";
        String note =
                reason.gap().map(Gap::fact).map(fact -> "Settled by " + fact).orElse(null);
        return new ReasonNode(
                reason.says(),
                truth,
                note,
                reason.because().stream().map(ReasonNode::of).toList());
    }
}
