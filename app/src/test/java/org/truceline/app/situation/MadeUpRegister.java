package org.truceline.app.situation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.Finding;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
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

/** A made-up office that recorded one shelling, on 10 June 2031 at 10:00 UTC, and asks a made-up agreement about it. */
final class MadeUpRegister {

    private static final Instant ENTERED = Instant.parse("2031-07-01T00:00:00Z");

    private final RecordId incident = new RecordId(UUID.randomUUID());
    private final RegisterFindings findings;
    private Register register = Register.EMPTY;
    private Instant now = ENTERED;

    MadeUpRegister(String terms, Position shelled) {
        findings = new RegisterFindings(atHand(terms));
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
                                "the spot", List.of(new Meaning.Spot("spot", shelled, Metres.of(20), false)))),
                        Optional.of(utc("2031-06-10T10:00"))),
                Optional.empty(),
                Optional.empty()));
        enter(incident, new IncidentFile("Shelling", List.of(seen), "one moment", Optional.empty()));
    }

    Register register() {
        return register;
    }

    /** When the last record was entered. */
    Instant now() {
        return now;
    }

    Finding finding() {
        return finding(register);
    }

    Finding finding(Register known) {
        return findings.of(known, incident).getFirst().findings().getFirst();
    }

    String reasons() {
        return reasons(register);
    }

    String reasons(Register known) {
        return said(finding(known).reasons());
    }

    private static String said(Reason reason) {
        return reason.says()
                + reason.because().stream().map(each -> "\n" + said(each)).collect(Collectors.joining());
    }

    RecordId enter(Recorded recorded) {
        RecordId id = new RecordId(UUID.randomUUID());
        enter(id, recorded);
        return id;
    }

    private void enter(RecordId id, Recorded recorded) {
        now = now.plusSeconds(60);
        register = register.with(List.of(new Version(
                UUID.randomUUID(),
                "made-up office",
                now,
                Entered.anew(id, "a made-up account", UUID.randomUUID(), recorded))));
    }

    static Clocked utc(String told) {
        return Clocked.at(told, ZoneOffset.UTC);
    }

    private static CaseAtHand atHand(String terms) {
        try {
            return new CaseAtHand(
                    AgreementReader.read(
                            Folder.holding("made-up", Map.of("terms.yaml", terms.getBytes(StandardCharsets.UTF_8))),
                            "terms.yaml"),
                    Clocks.ANY,
                    List.of(),
                    Facts.NONE);
        } catch (FaultyInput faulty) {
            throw new IllegalStateException(faulty);
        }
    }
}
