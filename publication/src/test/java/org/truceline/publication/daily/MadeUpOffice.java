package org.truceline.publication.daily;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.truceline.evidence.Amount;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.evidence.register.Version;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.time.Told;

/** A made-up office that tests write into. Ids are numbered, so that every run is the same. */
public final class MadeUpOffice {

    public static final ZoneOffset CLOCK = ZoneOffset.ofHours(2);
    public static final ToldPlace NORTH_FARM = place("North Farm", 35.5123, 36.5123);
    public static final ToldPlace SOUTH_FARM = place("South Farm", 35.2123, 36.5123);
    public static final ToldPlace OUR_POST = place("the hill of the post", 35.5577, 36.5577);

    private Register register = Register.EMPTY;
    private Instant now = Instant.parse("2031-05-05T08:00:00Z");
    private int entries;

    public Register register() {
        return register;
    }

    /** From now on things are written down at this instant. */
    public MadeUpOffice at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /** Writes a record down; the office lets everybody see it. */
    public RecordId open(Recorded recorded) {
        return enter(recorded, Disclosure.RELEASABLE);
    }

    /** Writes a record down for this circle, by the hand of "clerk". */
    public RecordId enter(Recorded recorded, Disclosure disclosure) {
        return enter(recorded, disclosure, "clerk");
    }

    /** The same by somebody else's hand. */
    public RecordId enter(Recorded recorded, Disclosure disclosure, String author) {
        entries++;
        RecordId record = new RecordId(id("record"));
        add(new Entered(
                record,
                author,
                id("stroke"),
                List.of(),
                Entered.Standing.HOLDS,
                disclosure,
                Optional.empty(),
                recorded));
        return record;
    }

    /** Changes a record. */
    public void change(RecordId record, String because, Recorded recorded) {
        entries++;
        add(Entered.inPlaceOf(register.find(record).orElseThrow(), "clerk", id("stroke"), because, recorded));
    }

    /** Takes a record back. */
    public void takeBack(RecordId record, String because) {
        entries++;
        add(Entered.standing(
                register.find(record).orElseThrow(), "clerk", id("stroke"), because, Entered.Standing.WITHDRAWN));
    }

    private void add(Entered entered) {
        now = now.plusSeconds(1);
        register = register.with(List.of(new Version(id("entry"), "made-up office", now, entered)));
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((what + " " + entries).getBytes(StandardCharsets.UTF_8));
    }

    public RecordId source(String cover, SourceKind kind, Optional<String> side, Disclosure disclosure) {
        return enter(new RegisteredSource(cover, kind, side), disclosure);
    }

    public RecordId report(Optional<RecordId> source, ReceivedReport.Caution caution) {
        return open(new ReceivedReport(
                source,
                ReceivedReport.Channel.PUBLISHED,
                Optional.empty(),
                new Clocked(Told.parse("2031-05-06T12:00"), Optional.empty(), Optional.of(CLOCK)),
                Optional.empty(),
                "A made-up text for tests, in the words of nobody.",
                List.of(),
                caution));
    }

    public static ObservationMade heard(int number, String weapon, ToldPlace at, String time) {
        return new ObservationMade(
                "Post Kestrel",
                OUR_POST,
                Set.of(ObservationMade.Means.HEARD),
                Optional.empty(),
                Optional.empty(),
                shelling(number, weapon, at, time),
                Optional.empty(),
                Optional.empty());
    }

    public static Happening shelling(int number, String weapon, ToldPlace at, String time) {
        return new Happening(
                "shelling",
                Optional.of(weapon).filter(told -> !told.isEmpty()),
                Optional.of(Amount.of(Wording.EXACTLY, number)),
                Optional.of(at),
                Optional.of(clock(time)));
    }

    public static ClaimMade claim(RecordId report, Happening happening, Optional<String> alleges) {
        return new ClaimMade(
                report, Optional.empty(), Optional.empty(), Optional.empty(), happening, alleges, Optional.empty());
    }

    public RecordId incident(String title, RecordId... accounts) {
        return open(new IncidentFile(title, List.of(accounts), "one moment", Optional.empty()));
    }

    public RecordId looked(String from, String to, Disclosure disclosure) {
        return enter(
                new ObservationEffort(
                        "Post Kestrel",
                        OUR_POST,
                        new Clocked(Told.parse(from), Optional.of(Told.parse(to)), Optional.of(CLOCK)),
                        Set.of(ObservationMade.Means.SEEN, ObservationMade.Means.HEARD),
                        Optional.of("fog until nine")),
                disclosure);
    }

    public static Clocked clock(String time) {
        return Clocked.at(time, CLOCK);
    }

    private static ToldPlace place(String name, double latitude, double longitude) {
        return new ToldPlace(
                name, List.of(new Meaning.Spot(name, new Position(latitude, longitude), Metres.of(500), true)));
    }
}
