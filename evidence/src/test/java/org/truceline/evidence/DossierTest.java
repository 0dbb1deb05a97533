package org.truceline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Source HELMETS = new Source("helmets", "Helmets", SourceKind.CIVIL_SOCIETY, Optional.empty());
    private static final Source MINISTRY = new Source("ministry", "Ministry", SourceKind.PARTY, Optional.of("A"));
    private static final Source STATE_AGENCY = new Source("agency", "Agency", SourceKind.AGENCY, Optional.of("A"));
    private static final Report REPORT = report("r1", "helmets");

    @Test
    void sound_dossier_has_no_faults() {
        Incident incident = RecordsTest.incident(RecordsTest.claim("r1", "helmets"));
        Dossier dossier = dossier(List.of(REPORT), List.of(incident), List.of(figure("f1", Optional.empty())));
        assertThat(dossier.faults(Set.of())).isEmpty();
        assertThat(dossier.getIncident("i")).isEqualTo(incident);
        assertThat(dossier.findReport("r9")).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once() {
        Incident incident = RecordsTest.incident(RecordsTest.claim("r7", "stranger"));
        Dossier dossier = dossier(
                List.of(REPORT, REPORT, report("r2", "nobody")),
                List.of(incident),
                List.of(
                        figure("f1", Optional.of("f2")),
                        figure("f2", Optional.of("f1")),
                        figure("f3", Optional.of("f9"))));
        assertThat(dossier.faults(Set.of("army")))
                .containsExactly(
                        "report r1: expected an id of its own, found it given twice",
                        "report r2: expected a source with the id 'nobody', found none",
                        "incident i: expected a report with the id 'r7', found none",
                        "figure f3: expected a figure with the id 'f9', found none",
                        "figure f1: expected to be part of another figure, found a circle back to itself",
                        "figure f2: expected to be part of another figure, found a circle back to itself",
                        "speaker 'stranger': expected the id of a source or an actor, found neither");
    }

    @Test
    void sources_of_one_side_are_one_origin() {
        Incident incident = RecordsTest.incident(
                RecordsTest.claim("r1", "ministry"),
                RecordsTest.claim("r1", "agency"),
                RecordsTest.claim("r1", "helmets"));
        assertThat(incident.origins()).isEqualTo(3);
        assertThat(dossier(List.of(REPORT), List.of(incident), List.of()).origins(incident))
                .isEqualTo(2);
    }

    @Test
    void missing_record_is_named_by_kind_and_id() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> dossier(List.of(), List.of(), List.of()).getPatrol("p1"))
                .withMessage("expected a patrol with the id 'p1', found none");
    }

    private static Dossier dossier(List<Report> reports, List<Incident> incidents, List<Figure> figures) {
        return new Dossier(
                List.of(HELMETS, MINISTRY, STATE_AGENCY), reports, incidents, List.of(), List.of(), List.of(), figures);
    }

    private static Report report(String id, String source) {
        return new Report(
                id,
                source,
                new Report.Publication(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static Figure figure(String id, Optional<String> partOf) {
        return new Figure(
                id,
                Said.inOwnVoice("r1"),
                Amount.of(Wording.AT_LEAST, 5),
                Category.of(Counted.KILLED, "people"),
                Scope.NOT_STATED,
                FigureKind.INCREMENT,
                partOf);
    }
}
