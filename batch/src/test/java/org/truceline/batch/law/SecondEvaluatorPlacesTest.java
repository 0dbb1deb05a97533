package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.notation.Folder;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Relation;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

/** Made up: questions about places that chance seldom asks, answered by both evaluators. */
class SecondEvaluatorPlacesTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up agreement
            openPoints:
              meant: {question: Which hill?, reason: two wordings, readings: {one: the one}}
            lines:
              river:
                sides: [north, south]
                versions:
                  - {basis: measured, error: 200 m, provenance: made up, vertices: [[35, 36], [35, 36.2]]}
            regions:
              hill: {undrawn: never published}
              height: {open: meant, one: hill}
            terms:
              - {id: hill, mode: note, where: hill}
              - {id: height, mode: note, where: height}
              - id: banks
                mode: note
                where:
                  union:
                    - {band: river, side: south, to: 3 km, ends: round}
                    - {band: river, side: north, to: 3 km, depth: compass}
              - id: villages
                mode: note
                where:
                  union:
                    - {disc: [35, 36], radius: 2 km, error: 50 m}
                    - {disc: [35, 36.0434], radius: 2 km, error: 50 m}
            """;

    @BeforeEach
    void there_is_a_node() {
        assumeThat(SecondEvaluator.hasNode()).as("there is a Node").isTrue();
    }

    @Test
    void region_that_is_read_as_another_is_that_other() throws Exception {
        assertThat(told(new Relation.In("hill"))).containsEntry("placement height", "inside");
        assertThat(told(new Relation.In("height"))).containsEntry("placement hill", "inside");
        assertThat(told(new Relation.NotIn("hill"))).containsEntry("placement height", "outside");
        assertThat(told(new Relation.NotIn("height"))).containsEntry("placement hill", "outside");
    }

    @Test
    void parts_of_a_union_that_may_be_off_each_in_its_own_way_leave_their_seam_open() throws Exception {
        assertThat(at(new Position(35, 36.0217))).containsEntry("placement villages", "open");
        assertThat(at(new Position(35, 36.0100))).containsEntry("placement villages", "inside");
        assertThat(at(new Position(35.0008, 36.1))).containsEntry("placement banks", "open");
        assertThat(at(new Position(35.0030, 36.1))).containsEntry("placement banks", "inside");
    }

    private static Map<String, String> told(Relation relation) throws Exception {
        return answers(new Located(new Whereabouts.Anywhere(), List.of(relation), "told"));
    }

    private static Map<String, String> at(Position place) throws Exception {
        return answers(new Located(new Whereabouts.Disc(place, Metres.ZERO), "told"));
    }

    /** What both say. */
    private static Map<String, String> answers(Located place) throws Exception {
        Agreement agreement = AgreementReader.read(
                Folder.holding("test", Map.of("terms.yaml", TERMS.getBytes(StandardCharsets.UTF_8))), "terms.yaml");
        Occurrence occurrence = new Occurrence(
                "one",
                What.only(ActClass.ANY),
                Who.UNTOLD,
                place,
                new When("some day", "", PossibleTime.ANY, List.of()),
                List.of());
        Asked asked = Asked.occurrence(new Answers(agreement), new Question(occurrence, Facts.NONE));
        Map<String, String> engine = asked.engine().apply(0);
        try (SecondEvaluator second = SecondEvaluator.start(SecondEvaluator.file())) {
            String line = SecondEvaluator.json(Protocol.line(Protocol.agreement(agreement), asked.question()));
            assertThat(Said.of(second.ask(line))).isEqualTo(engine);
        }
        return engine;
    }
}
