package org.truceline.publication.daily;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.Profile.Detail;
import org.truceline.publication.daily.language.Sentence;

/** What the engine found of each incident as alleged, in sentences that say no more. */
record FindingsSection(Telling telling, Disclosed disclosed, List<Register.Held<IncidentFile>> incidents) {

    DailyReport.Section section() {
        Blocks blocks = new Blocks().paragraph(text(Sentence.FINDING_IS_AS_ALLEGED));
        incidents.forEach(held -> tell(blocks, held));
        if (incidents.isEmpty()) {
            blocks.paragraph(text(Sentence.NO_INCIDENT_TO_ASK));
        }
        return blocks.named("findings", text(Sentence.SECTION_FINDINGS));
    }

    private String text(Sentence sentence, Object... filled) {
        return telling.speech().text(sentence, filled);
    }

    private void tell(Blocks blocks, Register.Held<IncidentFile> held) {
        blocks.heading(Line.told(held.recorded().title()).rests(List.of(held.record())));
        if (held.recorded().accounts().stream().anyMatch(disclosed::hides)) {
            blocks.paragraph(text(Sentence.RESTS_ON_HIDDEN));
            return;
        }
        List<Finding> findings = telling.input().findings().getOrDefault(held.record(), List.of());
        blocks.pointsOr(
                findings.stream()
                        .filter(finding -> finding.name() != FindingName.NOT_COVERED)
                        .map(this::told)
                        .toList(),
                text(findings.isEmpty() ? Sentence.AGREEMENT_NOT_ASKED : Sentence.NO_TERM_COVERS));
        notCovered(blocks, findings);
    }

    private void notCovered(Blocks blocks, List<Finding> findings) {
        List<String> titles = findings.stream()
                .filter(finding -> finding.name() == FindingName.NOT_COVERED)
                .map(finding -> text(Sentence.TERM, "title", finding.term().title()))
                .distinct()
                .toList();
        if (!titles.isEmpty()) {
            blocks.paragraph(telling.speech()
                    .line(Sentence.NOT_COVERED_BY, "terms", telling.speech().list(titles)));
        }
    }

    /** The finding in one sentence about the act as alleged, and why. */
    private Line told(Finding finding) {
        Line line = telling.speech()
                .line(
                        Sentence.FINDING,
                        "name",
                        finding.name(),
                        "term",
                        finding.term().title(),
                        "clause",
                        telling.clause(finding.term().clause()));
        return telling.mayShow(Detail.REASONS) ? line.also(reasons(finding)) : line;
    }

    private Line reasons(Finding finding) {
        Line why = Line.told(finding.sentence());
        return finding.worlds().isEmpty()
                ? why
                : why.also(telling.speech().line(Sentence.BY_READING, "readings", readings(finding)));
    }

    private static String readings(Finding finding) {
        return finding.worlds().stream()
                .map(row -> row.readings().entrySet().stream()
                                .map(reading -> reading.getKey() + " " + reading.getValue())
                                .collect(Collectors.joining(", "))
                        + ": " + row.result())
                .collect(Collectors.joining("; "));
    }
}
