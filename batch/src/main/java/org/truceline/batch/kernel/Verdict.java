package org.truceline.batch.kernel;

import java.util.Optional;
import org.truceline.agreement.Term;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Slot;

/**
 * What is said of an occurrence under a term, without the reasons.
 *
 * @param failed for "not covered", the condition that fails, when it is the same under every reading
 */
public record Verdict(Term term, FindingName name, Optional<Slot> failed) {

    /** The finding without its reasons. */
    public static Verdict of(Finding finding) {
        return new Verdict(finding.term(), finding.name(), finding.failed());
    }
}
