package org.truceline.batch;

import org.truceline.assessment.Finding;
import org.truceline.batch.kernel.Verdict;
import org.truceline.truth.Gap;

/**
 * What the table says of a row under a term.
 *
 * @param sentence the finding in words; empty where reasons are left out
 * @param settledBy the fact that would settle it; empty for firm findings and where reasons are left out
 */
record Told(Verdict verdict, String sentence, String settledBy) {

    static Told of(Verdict verdict) {
        return new Told(verdict, "", "");
    }

    static Told of(Finding finding) {
        return new Told(
                Verdict.of(finding),
                finding.sentence(),
                finding.settledBy().map(Gap::fact).orElse(""));
    }
}
