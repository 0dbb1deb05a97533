package org.truceline.publication.daily;

import static org.truceline.publication.daily.MadeUpOffice.CLOCK;
import static org.truceline.publication.daily.MadeUpOffice.NORTH_FARM;
import static org.truceline.publication.daily.MadeUpOffice.SOUTH_FARM;
import static org.truceline.publication.daily.MadeUpOffice.claim;
import static org.truceline.publication.daily.MadeUpOffice.clock;
import static org.truceline.publication.daily.MadeUpOffice.heard;
import static org.truceline.publication.daily.MadeUpOffice.shelling;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Scope;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.Entered.Disclosure;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Occurrences;
import org.truceline.evidence.register.PatrolPlan;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.ReceivedReport.Caution;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.occurrence.Facts;

/**
 * Two days of a made-up office between a made-up North and South: 5 May 2031 as it was first written down, and 6 May with
 * what was corrected of the day before.
 */
public final class MadeUpDay {

    public static final Instant CUT_OFF = Instant.parse("2031-05-06T22:00:00Z");
    public static final Instant BEFORE = Instant.parse("2031-05-05T22:00:00Z");

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up ceasefire of North and South
            localTime: "+02:00"
            instruments:
              A: {title: Made-up protocol, transcription: partial}
            actors:
              N: {name: the North, roles: [bound]}
              S: {name: the South, roles: [bound]}
            events: {met: {title: they have met}, lists: {title: lists are exchanged}}
            times:
              effect: {title: the beginning of the ceasefire, local: "2031-05-02T00:00", zone: "+02:00"}
            terms:
              - id: cessation
                mode: forbid
                title: All military action stops
                act: military-action
                by: [N, S]
                from: effect
                clause: {instrument: A, paragraph: "1", quote: "All military action stops."}
              - id: meet
                mode: require
                title: The sides meet
                owners: [N, S]
                deed: met
                due: {by: "2031-05-09", clock: "+02:00", dayIncluded: yes}
                clause: {instrument: A, paragraph: "2", quote: "The sides meet by 9 May."}
              - id: exchange
                mode: require
                title: The sides exchange lists
                owners: [N]
                deed: lists
                due: {by: {after: met, add: PT48H}}
                clause: {instrument: A, paragraph: "3", quote: "Lists are exchanged within two days of the meeting."}
            """;

    public final MadeUpOffice office = new MadeUpOffice();
    public final Agreement agreement;
    public final RecordId incident;
    public final RecordId corrected;

    public MadeUpDay() {
        try {
            agreement = AgreementReader.read(
                    Folder.holding("made up", Map.of("terms.yaml", TERMS.getBytes(StandardCharsets.UTF_8))),
                    "terms.yaml");
        } catch (FaultyInput problem) {
            throw new AssertionError(problem);
        }
        office.at("2031-05-05T08:00:00Z");
        RecordId gazette = office.source("The Gazette", SourceKind.NEWSROOM, Optional.empty(), Disclosure.RELEASABLE);
        office.looked("2031-05-05T06:00", "2031-05-05T18:00", Disclosure.RELEASABLE);
        corrected = office.open(heard(10, "mortar", NORTH_FARM, "2031-05-05T10:00"));
        RecordId doubtful = office.open(heard(2, "mortar", SOUTH_FARM, "2031-05-05T11:00"));
        office.at("2031-05-06T07:00:00Z");
        office.change(corrected, "the post counted again", heard(12, "mortar", NORTH_FARM, "2031-05-05T10:00"));
        office.takeBack(doubtful, "the post had heard a quarry");
        office.open(heard(1, "mortar", NORTH_FARM, "2031-05-05T17:00"));
        incident = day(gazette);
        office.at("2031-05-06T23:00:00Z").open(heard(99, "mortar", NORTH_FARM, "2031-05-06T10:00"));
    }

    private RecordId day(RecordId gazette) {
        office.looked("2031-05-06T06:00", "2031-05-06T12:30", Disclosure.RELEASABLE);
        office.open(heard(25, "mortar", NORTH_FARM, "2031-05-06T10:00"));
        office.open(heard(15, "mortar", NORTH_FARM, "2031-05-06T10:40"));
        RecordId printed = office.report(Optional.of(gazette), Caution.NONE);
        RecordId claimed =
                office.open(claim(printed, shelling(3, "tank", SOUTH_FARM, "2031-05-06T15:00"), Optional.of("N")));
        RecordId nightjar = office.source("Nightjar", SourceKind.PERSON, Optional.empty(), Disclosure.INTERNAL);
        office.enter(
                new SourceIdentity(nightjar, "Placeholder Name", Optional.empty(), Optional.empty()),
                Disclosure.RESTRICTED);
        RecordId told = office.report(Optional.of(nightjar), Caution.TRANSLATION);
        RecordId second =
                office.open(claim(told, shelling(5, "tank", SOUTH_FARM, "2031-05-06T15:10"), Optional.empty()));
        RecordId coded = office.report(Optional.empty(), Caution.MACHINE_CODED);
        office.open(claim(coded, shelling(7, "", SOUTH_FARM, "2031-05-06T16:00"), Optional.of("S")));
        RecordId file = office.incident("Shells at the southern farms", claimed, second);
        judged(file, claimed);
        patrol();
        rest(printed);
        return file;
    }

    private void judged(RecordId file, RecordId claimed) {
        office.open(new ResponseGiven(
                file,
                "N",
                ResponseType.NO_COMMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        office.open(new ResponseGiven(
                file,
                "N",
                ResponseType.DENIED_SIMILAR,
                Optional.empty(),
                Optional.of("We never shell farms of anybody."),
                Optional.of(clock("2031-04-30")),
                Optional.empty(),
                Optional.empty()));
        Rubric occurrence = rubric("Whether it happened", Rubric.Aspect.OCCURRENCE, "supported", "Supported", false);
        Rubric attribution = rubric("Who did it", Rubric.Aspect.ATTRIBUTION, "likely", "Likely", true);
        Rubric status = rubric(
                "Where the office stands",
                Rubric.Aspect.STATUS,
                "could-not-be-verified",
                "Could not be verified",
                false);
        grade(file, office.open(occurrence), "supported", Optional.empty(), claimed);
        grade(file, office.open(attribution), "likely", Optional.of("N"), claimed);
        grade(file, office.open(status), "could-not-be-verified", Optional.empty(), claimed);
        office.enter(
                new Review(file, key(file), Review.Verdict.CONFIRMED, "I read both accounts."),
                Disclosure.RELEASABLE,
                "second clerk");
    }

    private UUID key(RecordId record) {
        return office.register().find(record).orElseThrow().current().key();
    }

    private void grade(RecordId file, RecordId rubric, String grade, Optional<String> actor, RecordId rests) {
        office.open(new Grading(file, rubric, key(rubric), grade, actor, "by the two accounts alone", List.of(rests)));
    }

    private static Rubric rubric(String title, Rubric.Aspect aspect, String code, String name, boolean second) {
        return new Rubric(
                title, aspect, Optional.empty(), List.of(new Rubric.Grade(code, name, "A made-up condition.", second)));
    }

    private void patrol() {
        RecordId plan = office.enter(
                new PatrolPlan(
                        "Patrol 4",
                        List.of("N", "S"),
                        List.of(NORTH_FARM, SOUTH_FARM),
                        clock("2031-05-06T09:00"),
                        Optional.of("to look at the mill by the river")),
                Disclosure.INTERNAL);
        told(plan, "N", Patrol.Outcome.SHORTENED, Optional.of("the road was cut by a protest"));
        told(plan, "S", Patrol.Outcome.COMPLETED, Optional.empty());
    }

    private void told(RecordId plan, String teller, Patrol.Outcome outcome, Optional<String> reason) {
        office.open(new PatrolTold(
                Optional.of(plan),
                "Patrol 4",
                teller,
                outcome,
                List.of(NORTH_FARM),
                clock("2031-05-06T09:00"),
                reason,
                Optional.empty()));
    }

    private void rest(RecordId printed) {
        office.open(new HoldingCounted(
                "tank",
                Optional.of("S"),
                Amount.of(Wording.AT_LEAST, 4),
                SOUTH_FARM,
                clock("2031-05-06T11:00"),
                Optional.empty(),
                false,
                Optional.empty()));
        figure(printed, Amount.of(Wording.MORE_THAN, 300), "2030-12");
        figure(printed, Amount.of(Wording.EXACTLY, 612), "2031-01");
        office.open(new Restriction(
                Restriction.Kind.DENIED,
                Restriction.Cause.CHECKPOINT,
                SOUTH_FARM,
                Optional.of("S"),
                clock("2031-05-06T13:00"),
                Optional.of("You cannot pass here today, come back tomorrow.")));
        office.open(new SiteVisit(
                "Depot Alder", SOUTH_FARM, clock("2031-05-06T13:30"), SiteVisit.Outcome.REFUSED, Optional.empty()));
    }

    private void figure(RecordId printed, Amount amount, String since) {
        office.open(new FigureStated(
                printed,
                Optional.of("The Gazette"),
                amount,
                Category.of(Counted.KILLED, "civilians"),
                new Scope(Optional.empty(), Optional.empty(), Window.since(PartialDate.parse(since))),
                FigureKind.CUMULATIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** What a report is made from. */
    public DailyInput input() {
        return input(office.register());
    }

    DailyInput input(Register register) {
        return new DailyInput(
                register,
                agreement,
                findings(register),
                new ObligationClock(agreement, Facts.NONE).at(CUT_OFF),
                List.of(CLOCK),
                CountsAsked.dischargesAndExplosions(List.of()));
    }

    private Map<RecordId, List<Finding>> findings(Register register) {
        Engine engine = new Engine(agreement);
        Map<RecordId, List<Finding>> findings = new LinkedHashMap<>();
        register.all(IncidentFile.class)
                .forEach(held -> new Occurrences(register, List.of(CLOCK))
                        .of(held.record())
                        .forEach(occurrence -> findings.computeIfAbsent(held.record(), _ -> new ArrayList<>())
                                .addAll(engine.ask(occurrence).findings())));
        return findings;
    }

    public static Edition edition(Profile profile) {
        return new Edition(CUT_OFF, CLOCK, Duration.ofDays(1), Optional.of(BEFORE), profile);
    }

    /** The edition two days later, by when a delay of a day has let the made-up day pass. */
    public static Edition later(Profile profile) {
        return new Edition(CUT_OFF.plus(Duration.ofDays(1)), CLOCK, Duration.ofDays(1), Optional.of(CUT_OFF), profile);
    }
}
