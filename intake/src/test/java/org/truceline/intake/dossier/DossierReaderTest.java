package org.truceline.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.Incident;
import org.truceline.evidence.Place;
import org.truceline.evidence.Source;
import org.truceline.geo.Metres;
import org.truceline.intake.Refused;
import org.truceline.intake.TestFiles;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

class DossierReaderTest {

    @Test
    void small_dossier_is_read_whole() throws FaultyInput {
        DossierFile file = fixture("small.yaml");
        assertThat(file.refused()).isEmpty();
        assertThat(file.about()).isEqualTo("A made-up matter.");
        assertThat(file.basis().clocksBecause())
                .hasValueSatisfying(why -> assertThat(why).startsWith("Reporters"));
        assertThat(file.dossier().faults()).isEmpty();
        assertThat(file.dossier().incidents()).extracting(Incident::id).containsExactly("i1", "i2", "i3", "i4", "i5");
        assertThat(file.dossier().getSource("north").side()).hasValue("N");
        assertThat(file.dossier().getReport("r1").published()).hasValue(LocalDate.of(2020, 3, 5));
        assertThat(file.dossier().getBulletin("b1").findLedger("N"))
                .hasValueSatisfying(ledger -> assertThat(ledger.unexplained()).isZero());
        assertThat(file.dossier().getFigure("f2").partOf()).hasValue("f1");
    }

    @Test
    void place_has_its_radius_and_its_names() throws FaultyInput {
        Place place = fixture("small.yaml").findPlace("p2").orElseThrow();
        assertThat(place.radius()).isEqualTo(Metres.of(2500));
        assertThat(place.judged()).isTrue();
        assertThat(fixture("small.yaml").findPlace("p1").orElseThrow().answersTo("الأولى"))
                .isTrue();
    }

    @Test
    void casualties_are_what_one_event_added_on_its_days() throws FaultyInput {
        List<Figure> casualties =
                fixture("small.yaml").dossier().getIncident("i1").casualties();
        assertThat(casualties).extracting(Figure::id).containsExactly("i1-c1", "i1-c2");
        assertThat(casualties).extracting(Figure::kind).containsOnly(FigureKind.INCREMENT);
        assertThat(casualties.get(0).text()).isEqualTo("at least 15 Civilians killed, 2020-03-05");
        assertThat(casualties.get(1).counted()).isEqualTo(Counted.CASUALTIES);
    }

    @Test
    void faulty_rows_are_refused_and_the_others_taken() throws FaultyInput {
        DossierFile file = fixture("faulty.yaml");
        assertThat(file.dossier().sources()).extracting(Source::id).containsExactly("one");
        assertThat(file.dossier().incidents()).extracting(Incident::title).containsExactly("Sound");
        assertThat(file.refused())
                .extracting(row -> row.kind() + " " + row.id())
                .containsExactly(
                        "source two",
                        "report r2",
                        "report r3",
                        "place p1",
                        "place p2",
                        "incident i2",
                        "incident i1",
                        "incident i3",
                        "incident i4",
                        "statement s1",
                        "figure f1",
                        "figure f3");
        assertThat(file.dossier().faults()).isEmpty();
    }

    @Test
    void refused_row_tells_every_fault_with_line_expected_and_found() throws FaultyInput {
        assertThat(faults("incident", 0))
                .containsExactly(
                        "18:10: act: expected a class of acts; found \"sheling\". Did you mean \"shelling\"?",
                        "19:13: places: expected the id of a place of this file; found \"p4\". Did you mean \"p3\"?",
                        "20:18: date: expected a day such as 2020-03-05; found \"2020-02-30\".",
                        "20:38: time: expected an hour such as 02:30; found \"25:00\".",
                        "22:18: report: expected the id of a report of this file; found \"r2\", which was refused."
                                + " Mend that report first.",
                        "23:9: by: expected a value; found nothing. Add \"by: …\".",
                        "25:35: type: expected one of admitted, justified, denied, denied-similar, no-comment,"
                                + " not-reached, not-asked; found \"refused\".");
        assertThat(faults("report", 1)).singleElement().asString().contains("Did you mean \"published\"?");
        assertThat(faults("place", 0))
                .containsExactly(
                        "11:33: at: expected [latitude -90 to 90, longitude -180 to 180] in degrees; found [95, 36.7].",
                        "11:53: radius: expected a length above zero such as 1500 m or 2.5 km; found \"0\".");
        assertThat(faults("place", 1)).first().asString().contains("A place is never a bare point");
        assertThat(faults("incident", 1)).singleElement().asString().contains("\"i1\" for the second time");
        assertThat(faults("incident", 2))
                .containsExactly("27:67: when: expected a last day on or after 2020-03-06; found 2020-03-05.");
        assertThat(faults("incident", 3)).singleElement().asString().contains("Did you mean \"Asia/Damascus\"?");
        assertThat(faults("figure", 0))
                .containsExactly("32:5: f1: expected a number with the wording 'exactly'; found none.");
        assertThat(faults("figure", 1)).singleElement().asString().contains("found \"f4\"");
    }

    @Test
    void misspelt_name_in_a_row_inside_a_row_is_told_beside_its_other_faults() throws FaultyInput {
        String text = """
                records: 1
                about: A made-up matter.
                sources:
                  north: {name: North, kind: newsroom}
                reports:
                  r1: {source: north, address: "https://example.org/1", published: "2020-03-05"}
                incidents:
                  - id: i1
                    title: Made up
                    act: shelling
                    when: {date: "2020-03-05"}
                    claims:
                      - {report: r1, by: somebody, says: made up}
                    casualties:
                      - {report: r1, wording: at leest, numbr: 15, counted: killed, who: people}
                """;
        DossierFile file = DossierReader.read(
                Folder.holding("test", Map.of("reports.yaml", text.getBytes(StandardCharsets.UTF_8))), "reports.yaml");
        assertThat(file.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.reasons())
                        .contains("wording: expected one of")
                        .contains("numbr")
                        .contains("Did you mean \"number\"?"));
    }

    @Test
    void useless_file_is_refused_with_the_faults_of_its_rows() {
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> fixture("useless.yaml"));
        assertThat(problem.faults())
                .extracting(Fault::about)
                .containsExactly("records", "clocks", "clocksBecause", "source", "source");
    }

    @Test
    void example_is_read_and_its_references_hold() throws FaultyInput {
        DossierFile file = DossierReader.read(Folder.at(TestFiles.example("idlib-2020")), "reports.yaml");
        assertThat(file.dossier().faults()).isEmpty();
        assertThat(file.dossier().incidents()).hasSizeGreaterThan(50);
        assertThat(file.dossier().incidents())
                .allSatisfy(
                        incident -> assertThat(Occurrences.of(incident, file)).isNotEmpty());
        assertThat(file.refused()).extracting(Refused::kind).doesNotContain("source", "report", "place", "incident");
    }

    private static DossierFile fixture(String name) throws FaultyInput {
        return DossierReader.read(TestFiles.folder(DossierReaderTest.class, name), name);
    }

    /** The faults of one refused row of faulty.yaml, without the file's name. */
    private static List<String> faults(String kind, int index) throws FaultyInput {
        return fixture("faulty.yaml").refused().stream()
                .filter(row -> row.kind().equals(kind))
                .skip(index)
                .findFirst()
                .orElseThrow()
                .faults()
                .stream()
                .map(fault -> fault.toString().replaceFirst("^.*?faulty\\.yaml:", ""))
                .toList();
    }
}
