package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.geo.Metres;
import org.truceline.geo.Whereabouts;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Relation;
import org.truceline.occurrence.What;
import org.truceline.occurrence.Who;

/** Made up: one line that nobody has drawn, and one that is drawn from the fourth of April on. */
class RelationGapsTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up agreement
            lines:
              undrawn: {why: nobody has drawn it}
              late:
                versions:
                  - basis: measured
                    error: 50 m
                    provenance: made up
                    from: "2021-04-04T00:00:00Z"
                    vertices: [[35, 36], [35, 37]]
            terms:
              - id: between
                mode: forbid
                where: {minus: [{band: undrawn, ends: round}, {band: late, to: 3 km}]}
            """;

    @Test
    void distance_from_a_line_is_asked_for_while_it_is_drawn_and_a_drawing_before() throws FaultyInput {
        assertThat(on("2021-04-05")).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(on("2021-04-03")).isEqualTo(FindingName.UNDETERMINED);
    }

    private static FindingName on(String day) throws FaultyInput {
        Relation near = new Relation.FromLine("undrawn", Optional.empty(), Metres.ZERO, Metres.of(500));
        Occurrence occurrence = new Occurrence(
                "one",
                What.only(ActClass.ANY),
                Who.UNTOLD,
                new Located(new Whereabouts.Anywhere(), List.of(near), "near it"),
                MadeUp.when(day, MadeUp.UTC),
                List.of());
        return new Engine(Example.read(TERMS))
                .ask(occurrence, Facts.NONE)
                .findings()
                .getFirst()
                .name();
    }
}
