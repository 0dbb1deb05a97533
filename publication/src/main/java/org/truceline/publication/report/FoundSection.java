package org.truceline.publication.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.em;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.publication.Assessed;
import org.truceline.publication.Situation;

/** What was found: how many findings of each name, by which rule, and each finding in one sentence. */
final class FoundSection {

    private final Situation situation;
    private final ReportWindow window;

    FoundSection(Situation situation, ReportWindow window) {
        this.situation = situation;
        this.window = window;
    }

    DomContent html() {
        List<Assessed> within = situation.incidents().stream()
                .filter(assessed -> window.meets(
                        assessed.incident().when().from(),
                        assessed.incident().when().to()))
                .toList();
        Map<FindingName, Integer> counts = new TreeMap<>();
        List<DomContent> items = new ArrayList<>();
        for (Assessed assessed : within) {
            for (Finding finding : assessed.findings()) {
                counts.merge(finding.name(), 1, Integer::sum);
                items.add(item(assessed, finding));
            }
        }
        return section(
                h2("What was found"),
                p("Counting rule: one finding for each occurrence and each term that forbids; an incident whose days"
                                + " reach into this window counts. Observation effort: none of our own; these are records"
                                + " that public pages hold, so no count below measures how much happened.")
                        .withClass("rule"),
                counts.isEmpty()
                        ? p("No finding, for nothing was found by us for these days: not observed, not calm.")
                                .withClass("none")
                        : ul(each(
                                counts.entrySet(),
                                count -> li(
                                        count.getValue() + " " + count.getKey().words()))),
                ul(each(items, item -> li(item))));
    }

    private static DomContent item(Assessed assessed, Finding finding) {
        List<DomContent> parts = new ArrayList<>();
        parts.add(strong(finding.name().words()));
        parts.add(span(". " + assessed.incident().title() + " ("
                + assessed.occurrence().at().told() + "). " + finding.sentence()));
        assessed.placements().forEach(placement -> parts.add(em(" " + placement.sentence())));
        return span(parts.toArray(DomContent[]::new));
    }
}
