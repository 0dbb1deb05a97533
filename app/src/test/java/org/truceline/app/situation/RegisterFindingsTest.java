package org.truceline.app.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.Finding;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.evidence.register.Version;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.intake.Clocks;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.occurrence.Facts;
import org.truceline.truth.Reason;

/** Decisions on an open point, asked by the real engine. The terms, the office and all that it recorded are made up. */
class RegisterFindingsTest {

    private static final Instant ENTERED = Instant.parse("2031-07-01T00:00:00Z");

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up ceasefire
            localTime: "+04:00"
            instruments: {A: {title: Ceasefire, date: 2031-04-30, transcription: complete}}
            openPoints:
              depth: {question: How far from the mill?, reason: not in the text, readings: {six: 6 km, four: 4 km}}
            actors: {N: {name: the North, under: state-force}}
            places: {mill: {name: the mill, at: [35.8, 36.7], radius: 0 m}}
            terms:
              - id: shelling
                mode: forbid
                title: No shelling near the mill
                act: shelling
                where: {disc: mill, radius: {open: depth, six: 6 km, four: 4 km}}
                clause: {instrument: A, paragraph: "1"}
            """;

    private final RecordId incident = new RecordId(UUID.randomUUID());
    private Register register = Register.EMPTY;
    private Instant now = ENTERED;
    private final RegisterFindings findings = new RegisterFindings(atHand());

    @BeforeEach
    void shellingFiveKilometresAway() {
        RecordId seen = enter(new ObservationMade(
                "post 1",
                new ToldPlace("the post", List.of()),
                Set.of(ObservationMade.Means.SEEN),
                Optional.empty(),
                Optional.empty(),
                new Happening(
                        "shelling",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new ToldPlace(
                                "5 km north of the mill",
                                List.of(new Meaning.Spot("spot", new Position(35.845, 36.7), Metres.of(20), false)))),
                        Optional.of(utc("2031-06-10T10:00"))),
                Optional.empty(),
                Optional.empty()));
        enter(incident, new IncidentFile("Shelling", List.of(seen), "one moment", Optional.empty()));
    }

    @Test
    void agreed_decision_decides_and_is_named_and_what_was_found_before_it_was_known_stays() {
        assertThat(finding(register).name().words()).isEqualTo("depends on the reading");
        Instant before = now;
        RecordId decision = decided("six", true, "2031-06-01T00:00");
        assertThat(finding(register).name().words()).isEqualTo("inconsistent with the term");
        assertThat(reasons(register))
                .contains("Decided by a made-up commission (from 2031-06-01T00:00, Z; record " + decision.id()
                        + "): 6 km.");
        assertThat(finding(register.at(before)).name().words()).isEqualTo("depends on the reading");
        assertThat(reasons(register.at(before))).doesNotContain("Decided by");
    }

    @Test
    void decision_that_takes_effect_after_the_event_changes_nothing_of_it() {
        decided("six", true, "2031-06-11T00:00");
        assertThat(finding(register).name().words()).isEqualTo("depends on the reading");
        assertThat(reasons(register)).doesNotContain("Decided by");
    }

    @Test
    void decision_from_the_day_of_the_event_leaves_the_text_and_says_that_it_is_open() {
        decided("four", true, "2031-06-10");
        assertThat(finding(register).name().words()).isEqualTo("depends on the reading");
        assertThat(reasons(register)).contains("4 km; whether that held then is open.");
    }

    @Test
    void position_of_one_side_changes_nothing_and_is_told() {
        decided("four", false, "2031-06-01T00:00");
        assertThat(finding(register).name().words()).isEqualTo("depends on the reading");
        assertThat(reasons(register)).contains("One side's position, which changes nothing, of a made-up commission");
    }

    @Test
    void two_agreed_decisions_that_differ_leave_it_undetermined_and_say_why() {
        decided("six", true, "2031-06-01T00:00");
        decided("four", true, "2031-06-02T00:00");
        assertThat(finding(register).name().words()).isEqualTo("undetermined");
        assertThat(finding(register).settledBy().orElseThrow().fact())
                .isEqualTo("an agreed answer to: How far from the mill?");
        assertThat(reasons(register)).contains("): 6 km.", "): 4 km.", "contradicts itself");
    }

    private RecordId decided(String answer, boolean agreed, String from) {
        return enter(new PointFilled(
                "made-up", "depth", answer, "a made-up commission", agreed, utc(from), Optional.empty(), Optional.empty()));
    }

    private Finding finding(Register known) {
        return findings.of(known, incident).getFirst().findings().getFirst();
    }

    private String reasons(Register known) {
        return said(finding(known).reasons());
    }

    private static String said(Reason reason) {
        return reason.says()
                + reason.because().stream().map(each -> "\n" + said(each)).collect(Collectors.joining());
    }

    private RecordId enter(Recorded recorded) {
        RecordId id = new RecordId(UUID.randomUUID());
        enter(id, recorded);
        return id;
    }

    private void enter(RecordId id, Recorded recorded) {
        now = now.plusSeconds(60);
        register = register.with(List.of(new Version(
                UUID.randomUUID(), "made-up office", now, Entered.anew(id, "a made-up account", UUID.randomUUID(), recorded))));
    }

    private static Clocked utc(String told) {
        return Clocked.at(told, ZoneOffset.UTC);
    }

    private static CaseAtHand atHand() {
        try {
            return new CaseAtHand(
                    AgreementReader.read(
                            Folder.holding(
                                    "made-up", Map.of("terms.yaml", TERMS.getBytes(StandardCharsets.UTF_8))),
                            "terms.yaml"),
                    Clocks.ANY,
                    List.of(),
                    Facts.NONE);
        } catch (FaultyInput faulty) {
            throw new IllegalStateException(faulty);
        }
    }
}
