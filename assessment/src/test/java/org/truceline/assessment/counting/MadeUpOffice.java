package org.truceline.assessment.counting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.evidence.register.Version;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** A made-up register that tests write into; ids are numbered, so that every run is the same. */
public final class MadeUpOffice {

    public static final ToldPlace NORTH_FARM = place("North Farm (made up)", 35.5);
    public static final ToldPlace SOUTH_FARM = place("South Farm (made up)", 35.4);

    private Register register = Register.EMPTY;
    private int entries;

    public Register register() {
        return register;
    }

    public RecordId enter(Recorded recorded) {
        entries++;
        RecordId record = new RecordId(id("record"));
        Entered entered = Entered.anew(record, "made up", id("deed"), recorded);
        register = register.with(List.of(new Version(
                id("entry"), "made up", Instant.parse("2020-03-06T06:00:00Z").plusSeconds(entries), entered)));
        return record;
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((what + " " + entries).getBytes(StandardCharsets.UTF_8));
    }

    RecordId heard(String weapon, Optional<Amount> number, ToldPlace at, String time) {
        return enter(new ObservationMade(
                "post 1",
                NORTH_FARM,
                Set.of(ObservationMade.Means.HEARD),
                Optional.empty(),
                Optional.empty(),
                new Happening(
                        "shelling",
                        Optional.of(weapon).filter(told -> !told.isEmpty()),
                        number,
                        Optional.of(at),
                        Optional.of(Clocked.at(time, ZoneOffset.UTC))),
                Optional.empty(),
                Optional.empty()));
    }

    RecordId heard(int number, ToldPlace at, String time) {
        return heard("mortar", Optional.of(Amount.of(Wording.EXACTLY, number)), at, time);
    }

    RecordId incident(RecordId... accounts) {
        return enter(new IncidentFile("made up", List.of(accounts), "one moment", Optional.empty()));
    }

    RecordId machineCoded(ToldPlace at, String time) {
        RecordId report = enter(new ReceivedReport(
                Optional.empty(),
                ReceivedReport.Channel.TABLE,
                Optional.empty(),
                Clocked.at("2020-03-06", ZoneOffset.UTC),
                Optional.empty(),
                "made up",
                List.of(),
                ReceivedReport.Caution.MACHINE_CODED));
        return enter(new ClaimMade(
                report,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Happening(
                        "shelling",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(at),
                        Optional.of(Clocked.at(time, ZoneOffset.UTC))),
                Optional.empty(),
                Optional.empty()));
    }

    private static ToldPlace place(String name, double latitude) {
        return new ToldPlace(name, List.of(new Meaning.Spot(name, new Position(latitude, 36.5), Metres.of(500), true)));
    }
}
