package org.truceline.publication.daily;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.Profile.Detail;

/** What the engine found of each incident as alleged, in sentences that say no more. */
record FindingsSection(Telling telling, Disclosed disclosed, List<Register.Held<IncidentFile>> incidents) {

    DailyReport.Section section() {
        Blocks blocks = new Blocks()
                .paragraph("A finding is about an act as it is alleged. It does not say that the act happened, nor who"
                        + " did it.");
        incidents.forEach(held -> tell(blocks, held));
        if (incidents.isEmpty()) {
            blocks.paragraph("There is no incident to be asked about.");
        }
        return blocks.named("findings", "Findings under the agreement");
    }

    private void tell(Blocks blocks, Register.Held<IncidentFile> held) {
        blocks.heading(Line.told(held.recorded().title()).rests(List.of(held.record())));
        if (held.recorded().accounts().stream().anyMatch(disclosed::hides)) {
            blocks.paragraph("No finding is printed: it would rest on accounts that are not in this report.");
            return;
        }
        List<Finding> findings = telling.input().findings().getOrDefault(held.record(), List.of());
        blocks.pointsOr(
                findings.stream()
                        .filter(finding -> finding.name() != FindingName.NOT_COVERED)
                        .map(this::told)
                        .toList(),
                findings.isEmpty() ? "The agreement was not asked about it." : "No term covers it as alleged.");
        notCovered(blocks, findings);
    }

    private static void notCovered(Blocks blocks, List<Finding> findings) {
        List<String> titles = findings.stream()
                .filter(finding -> finding.name() == FindingName.NOT_COVERED)
                .map(finding -> "“" + finding.term().title() + "”")
                .distinct()
                .toList();
        if (!titles.isEmpty()) {
            blocks.paragraph("As alleged, it is not covered by " + String.join(", ", titles) + ".");
        }
    }

    private Line told(Finding finding) {
        Line line = Line.of(sentence(finding.name(), finding.term().title()))
                .then(" (" + finding.term().clause().inWords() + ")");
        return telling.mayShow(Detail.REASONS) ? line.then(". ").then(reasons(finding)) : line.then(".");
    }

    private static Line reasons(Finding finding) {
        return Line.told(finding.sentence())
                .then(finding.worlds().isEmpty() ? "" : " By reading: " + readings(finding) + ".");
    }

    private static String readings(Finding finding) {
        return finding.worlds().stream()
                .map(row -> row.readings().entrySet().stream()
                                .map(reading -> reading.getKey() + " " + reading.getValue())
                                .collect(Collectors.joining(", "))
                        + ": " + row.result())
                .collect(Collectors.joining("; "));
    }

    /** The finding in one sentence about the act as alleged. */
    static String sentence(FindingName name, String term) {
        String of = "“" + term + "”";
        return switch (name) {
            case NOT_COVERED -> "As alleged, it is not covered by " + of;
            case INCONSISTENT -> "As alleged, it is inconsistent with " + of;
            case EXCEPTION_ESTABLISHED -> "As alleged, it would fall under " + of + ", and an exception to it holds";
            case EXCEPTION_CLAIMED ->
                "As alleged, it would fall under " + of + ", and an exception is claimed that is not established";
            case DEPENDS_ON_READING -> "As alleged, whether it is inconsistent with " + of + " depends on the reading";
            case POSSIBLY_INCONSISTENT -> "As alleged, it is possibly inconsistent with " + of;
            case UNDETERMINED -> "As alleged, whether it is inconsistent with " + of + " cannot be determined";
            case CONSISTENT -> "As alleged, it is consistent with " + of;
            case NOT_REGULATED -> "As alleged, it is not regulated by the agreement";
        };
    }
}
