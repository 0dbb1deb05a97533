package org.truceline.publication.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Answer;

/** An answer as lines: every finding with its reasons, every placement, and the agreement as a whole. */
public final class PlainAnswer {

    private PlainAnswer() {}

    /** The lines of an answer under {@code agreement}. */
    public static List<String> lines(Agreement agreement, Answer answer) {
        List<String> lines = new ArrayList<>();
        answer.findings().forEach(finding -> lines.addAll(PlainFindings.lines(agreement, finding)));
        answer.placements().forEach(placement -> lines.addAll(PlainFindings.lines(placement)));
        answer.whole().ifPresent(whole -> {
            lines.add("agreement: " + whole.name().words().toUpperCase(Locale.ROOT));
            lines.add("  " + whole.sentence());
        });
        return lines;
    }
}
