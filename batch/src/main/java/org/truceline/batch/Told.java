package org.truceline.batch;

import org.truceline.assessment.Finding;
import org.truceline.batch.kernel.Verdict;
import org.truceline.truth.Gap;

/**
 * What the table says of a row under a term.
 *
 * @param agreement the id of the agreement that the term is of, which is told where several are asked
 * @param sentence the finding in words; empty where reasons are left out
 * @param settledBy the fact that would settle it; empty for firm findings and where reasons are left out
 */
record Told(String agreement, Verdict verdict, String sentence, String settledBy) {

    static Told of(String agreement, Verdict verdict) {
        return new Told(agreement, verdict, "", "");
    }

    static Told of(String agreement, Finding finding) {
        return new Told(
                agreement,
                Verdict.of(finding),
                finding.sentence(),
                finding.settledBy().map(Gap::fact).orElse(""));
    }
}
