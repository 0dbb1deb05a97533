package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Engine;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Placement;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.deed.FactsReader;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;

/**
 * A question about an occurrence: {@code incident} as in an incident file, what else is known under {@code events},
 * {@code judged} and {@code decisions}, and under {@code expect} for each term the finding, and what fails, what would
 * settle it, and words that its reasons hold; for each marked region inside, outside or cannot be told; or what is said of
 * the whole {@code agreement}.
 */
final class OccurrenceCase implements Case {

    private static final List<String> BESIDE = List.of("events", "judged", "decisions", "expect", "source", "name");
    private static final List<String> STANDS = List.of("inside", "outside", "cannot be told");
    private static final List<String> WHOLE =
            List.of(FindingName.NOT_REGULATED.words(), FindingName.UNDETERMINED.words());

    private static final Occurrence STAND_IN =
            new Occurrence("", What.only(ActClass.ANY), Who.UNTOLD, Located.UNTOLD, When.UNTOLD, List.of());

    private final Agreement agreement;
    private final Engine engine;
    private final Known known;

    OccurrenceCase(Agreement agreement, Known known) {
        this.agreement = agreement;
        this.engine = new Engine(agreement);
        this.known = known;
    }

    @Override
    public List<String> differences(String name, Fields fields) {
        Facts facts = FactsReader.read(fields, Clocks.read(fields, "clocks"), known);
        Optional<Occurrence> occurrence = fields.node("incident").flatMap(incident -> incident(incident, name, fields));
        List<Node> expected = fields.items("expect");
        if (!fields.has("incident") || expected.isEmpty()) {
            fields.faults().add(fields.where(), name, "an incident and what to expect", "only one of them", "");
        }
        return compare(expected, engine.ask(occurrence.orElse(STAND_IN), facts), fields);
    }

    /** The incident; a fault for each key of the case that stands inside it. */
    private Optional<Occurrence> incident(Node node, String name, Fields fields) {
        if (!(node instanceof Node.Mapping mapping)) {
            return IncidentFile.of(Fields.of(node, "incident", fields.faults()), name, known);
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.name().text();
            if (BESIDE.contains(key)) {
                fields.faults()
                        .add(
                                entry.name().where(),
                                key,
                                "only what the report tells of the incident",
                                "a key of the case",
                                "Write it beside \"incident\", not inside.");
            }
        }
        Node.Mapping own = mapping.without(Set.copyOf(BESIDE));
        return IncidentFile.of(Fields.of(own, "incident", fields.faults()), name, known);
    }

    private List<String> compare(List<Node> expected, Answer answer, Fields fields) {
        List<String> differences = new ArrayList<>();
        for (Node item : expected) {
            Fields expectation = Fields.of(item, "expect", fields.faults());
            if (expectation.has("region")) {
                compareRegion(expectation, answer.placements(), differences);
            } else if (expectation.has("agreement")) {
                compareWhole(expectation, answer.whole(), differences);
            } else {
                Expected.compareFinding(expectation, answer.findings(), differences, agreement);
            }
            expectation.refuseUnknown();
        }
        return differences;
    }

    private static void compareWhole(Fields expected, Optional<Answer.Whole> whole, List<String> differences) {
        Expected.oneOf(expected, "agreement", WHOLE);
        Expected.compare(
                expected,
                "the whole",
                "agreement",
                whole.map(said -> said.name().words()).orElse("nothing, for some term speaks of such acts"),
                whole.map(said -> " " + said.sentence()).orElse(""),
                differences);
    }

    private static void compareRegion(Fields expected, List<Placement> placements, List<String> differences) {
        String region = expected.text("region");
        Expected.oneOf(expected, "stands", STANDS);
        Optional<Placement> found = placements.stream()
                .filter(each -> each.note().id().equals(region))
                .findFirst();
        if (found.isEmpty()) {
            List<String> marked =
                    placements.stream().map(each -> each.note().id()).toList();
            Expected.unknown(
                    expected,
                    "region",
                    "a term that marks one" + (marked.isEmpty() ? "" : ": " + String.join(", ", marked)),
                    region,
                    marked,
                    "Write the id of a term of mode note, not of the region.");
            return;
        }
        Placement placement = found.get();
        String stands =
                placement.truth().isTrue() ? "inside" : placement.truth().isFalse() ? "outside" : "cannot be told";
        Expected.compare(expected, region, "stands", stands, " " + placement.sentence(), differences);
    }
}
