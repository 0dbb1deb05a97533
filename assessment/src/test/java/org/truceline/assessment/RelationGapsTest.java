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
import org.truceline.truth.Gap;

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
            regions:
              strip: {band: late, to: 1 km, ends: flat}
            terms:
              - id: between
                mode: forbid
                where: {minus: [{band: undrawn, ends: round}, {band: late, to: 3 km}]}
              - id: beginning
                mode: forbid
                where: {band: late, stretch: {to: 10 km}, to: 3 km}
            """;

    private static final Relation NEAR =
            new Relation.FromLine("undrawn", Optional.empty(), Metres.ZERO, Metres.of(500));

    @Test
    void distance_from_a_line_is_asked_for_while_it_is_drawn_and_a_drawing_before() throws FaultyInput {
        assertThat(finding("between", NEAR, "2021-04-05").name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(finding("between", NEAR, "2021-04-03").name()).isEqualTo(FindingName.UNDETERMINED);
    }

    @Test
    void place_is_asked_for_where_the_stretch_is_drawn_that_a_told_region_does_not_tell() throws FaultyInput {
        Finding drawn = finding("beginning", new Relation.In("strip"), "2021-04-05");
        assertThat(drawn.name()).isEqualTo(FindingName.POSSIBLY_INCONSISTENT);
        assertThat(drawn.settledBy()).contains(new Gap(Gap.Where.REPORT, "the place"));

        Finding before = finding("beginning", new Relation.In("strip"), "2021-04-03");
        assertThat(before.name()).isEqualTo(FindingName.UNDETERMINED);
    }

    private static Finding finding(String term, Relation told, String day) throws FaultyInput {
        Occurrence occurrence = new Occurrence(
                "one",
                What.only(ActClass.ANY),
                Who.UNTOLD,
                new Located(new Whereabouts.Anywhere(), List.of(told), "told"),
                MadeUp.when(day, MadeUp.UTC),
                List.of());
        return new Engine(Example.read(TERMS))
                .ask(occurrence, Facts.NONE).findings().stream()
                        .filter(finding -> finding.term().id().equals(term))
                        .findFirst()
                        .orElseThrow();
    }
}
