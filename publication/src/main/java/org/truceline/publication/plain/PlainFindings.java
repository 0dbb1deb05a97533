package org.truceline.publication.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.publication.desk.ReadingWords;
import org.truceline.truth.Reason;

/** Findings with their reasons as indented lines: "+" holds, "-" does not, "?" is open, "·" explains. */
public final class PlainFindings {

    private PlainFindings() {}

    /** The lines of one finding. */
    public static List<String> lines(Agreement agreement, Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.term().id() + ": " + finding.name().words().toUpperCase(Locale.ROOT));
        lines.add("  " + finding.sentence());
        finding.settledBy().ifPresent(gap -> lines.add("  Settled by: " + gap.fact()));
        lines.add("  Reasons");
        finding.reasons().because().forEach(step -> add(lines, step, 2));
        if (finding.worlds().size() > 1) {
            lines.add("  Under each reading");
            ReadingWords words = new ReadingWords(agreement);
            results(finding).forEach((result, worlds) -> {
                lines.add("    " + result);
                words.each(worlds).forEach(readings -> lines.add("      with " + readings));
            });
        }
        return lines;
    }

    /** The lines of one placement. */
    public static List<String> lines(Placement placement) {
        List<String> lines = new ArrayList<>();
        lines.add(placement.note().id() + ": " + placement.sentence());
        placement.reasons().because().forEach(step -> add(lines, step, 1));
        return lines;
    }

    private static Map<String, List<Map<String, String>>> results(Finding finding) {
        Map<String, List<Map<String, String>>> byResult = new LinkedHashMap<>();
        finding.worlds()
                .forEach(row -> byResult.computeIfAbsent(row.result(), _ -> new ArrayList<>())
                        .add(row.readings()));
        return byResult;
    }

    private static void add(List<String> lines, Reason reason, int depth) {
        lines.add("  ".repeat(depth) + sign(reason) + reason.says());
        reason.because().forEach(step -> add(lines, step, depth + 1));
    }

    private static String sign(Reason reason) {
        if (!reason.decides()) {
            return "· ";
        }
        return reason.truth().isTrue() ? "+ " : reason.truth().isFalse() ? "- " : "? ";
    }
}
