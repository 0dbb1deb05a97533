package org.truceline.intake.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Scope;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.CaseFile;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Credibility;
import org.truceline.evidence.register.CredibilityJudgement;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.HoldingCounted;
import org.truceline.evidence.register.HotlineCall;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.LineDrawn;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.PatrolPlan;
import org.truceline.evidence.register.PatrolTold;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.Reliability;
import org.truceline.evidence.register.ReliabilityJudgement;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.StatementMade;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.time.Told;

/** One record of each kind, as full as it can be. Everything in them is made up. */
final class OneOfEach {

    static final RecordId ONE = RecordId.of("00000000-0000-4000-8000-000000000001");
    static final RecordId TWO = RecordId.of("00000000-0000-4000-8000-000000000002");
    static final UUID VERSION = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final Optional<RecordId> REPORT = Optional.of(TWO);
    private static final Meaning.Spot CAMERA =
            new Meaning.Spot("camera 3", new Position(35.85, 36.79), Metres.of(20), true);
    private static final ToldPlace PLACE = new ToldPlace(
            "1.5 to 2 km south of camera 3",
            List.of(
                    new Meaning.Off(CAMERA, new Bearings(168.75, 191.25), Metres.of(1500), Metres.of(2000)),
                    new Meaning.Outline(
                            "the field",
                            List.of(new Position(35.8, 36.7), new Position(35.8, 36.8), new Position(35.9, 36.8)))));
    private static final Clocked TIME = new Clocked(
            Told.parse("2020-03-06T00:40"),
            Optional.of(Told.parse("2020-03-06T00:55")),
            Optional.of(ZoneId.of("Europe/Istanbul")));
    private static final Happening HAPPENING = new Happening(
            "mortar-shelling",
            Optional.of("mortar"),
            Optional.of(Amount.of(Wording.AT_LEAST, 3)),
            Optional.of(PLACE),
            Optional.of(TIME));
    private static final Optional<Quotation> WORDS = Optional.of(new Quotation("three rounds", 4, 16));

    private OneOfEach() {}

    static List<Recorded> all() {
        return List.of(
                new RegisteredSource("Kestrel", SourceKind.PERSON, Optional.of("one side")),
                new SourceIdentity(ONE, "a made-up name", Optional.of("by radio"), Optional.of("met twice")),
                new ReliabilityJudgement(ONE, Reliability.B, "right in most earlier cases"),
                new CredibilityJudgement(ONE, Credibility.THREE, "agrees with what is known"),
                new ReceivedReport(
                        Optional.of(ONE),
                        ReceivedReport.Channel.RADIO,
                        Optional.of("R-17"),
                        TIME,
                        Optional.of(new ReceivedReport.Publication(
                                Optional.of("https://example.org/1"), Optional.of(TIME), Optional.of("ar"))),
                        "All three rounds fell south of us.",
                        List.of(TWO),
                        ReceivedReport.Caution.TRANSLATION),
                new ClaimMade(
                        TWO,
                        Optional.of("activists"),
                        Optional.of(ONE),
                        WORDS,
                        HAPPENING,
                        Optional.of("one side"),
                        Optional.of("the other side")),
                new ObservationMade(
                        "post 4",
                        PLACE,
                        Set.of(ObservationMade.Means.HEARD, ObservationMade.Means.SEEN),
                        Optional.of(new Bearings(350, 10)),
                        Optional.of(new ObservationMade.Away(Metres.of(1500), Metres.of(2000))),
                        HAPPENING,
                        Optional.of("flash before sound"),
                        REPORT),
                new ResponseGiven(
                        ONE,
                        "one side",
                        ResponseType.JUSTIFIED,
                        Optional.of("self-defence"),
                        Optional.of("They fired first."),
                        Optional.of(TIME),
                        REPORT,
                        WORDS),
                new IncidentFile(
                        "Explosions south of camera 3", List.of(ONE, TWO), "same place and minute", Optional.empty()),
                new Rubric(
                        "Occurrence",
                        Rubric.Aspect.OCCURRENCE,
                        Optional.of("a joint commission"),
                        List.of(new Rubric.Grade("confirmed", "Confirmed", "two independent origins", true))),
                new Grading(
                        ONE, TWO, VERSION, "confirmed", Optional.of("one side"), "two posts heard it", List.of(ONE)),
                new Review(ONE, VERSION, Review.Verdict.DISSENTS, "the posts are not independent"),
                new HoldingCounted(
                        "tank",
                        Optional.of("one side"),
                        Amount.of(Wording.EXACTLY, 4),
                        PLACE,
                        TIME,
                        Optional.of("first company"),
                        true,
                        REPORT),
                new SiteVisit("store 2", PLACE, TIME, SiteVisit.Outcome.SEEN_IN_PART, Optional.of("two sheds locked")),
                new Restriction(
                        Restriction.Kind.DENIED,
                        Restriction.Cause.CHECKPOINT,
                        PLACE,
                        Optional.of("one side"),
                        TIME,
                        Optional.of("no reason given")),
                new ObservationEffort(
                        "post 4", PLACE, TIME, Set.of(ObservationMade.Means.RECORDED), Optional.of("fog after 05:00")),
                new PatrolPlan(
                        "P-9", List.of("one side", "the other side"), List.of(PLACE), TIME, Optional.of("the road")),
                new PatrolTold(
                        Optional.of(ONE),
                        "P-9",
                        "one side",
                        Patrol.Outcome.SHORTENED,
                        List.of(PLACE),
                        TIME,
                        Optional.of("the road was blocked"),
                        REPORT),
                new CaseFile(
                        "Case 12",
                        TIME,
                        List.of(ONE),
                        CaseFile.Stage.DECIDED,
                        List.of(new CaseFile.Comment("one side", "not ours", true)),
                        Optional.of("no finding was reached")),
                new HotlineCall(
                        "one side",
                        "the other side",
                        TIME,
                        "rounds near the road",
                        Optional.of("fire ended"),
                        Optional.of(ONE)),
                new PointFilled(
                        "idlib-2020", "axis", "middle", "a joint commission", true, TIME, Optional.empty(), REPORT),
                new LineDrawn(
                        "m4",
                        "one side",
                        LineDrawn.Standing.ONE_SIDED,
                        TIME,
                        Optional.empty(),
                        List.of(List.of(new Position(35.8, 36.7), new Position(35.8, 36.8))),
                        Metres.of(250),
                        REPORT),
                new FigureStated(
                        TWO,
                        Optional.of("a hospital"),
                        Amount.of(Wording.DOZENS),
                        Category.of(Counted.INJURED, "civilians"),
                        new Scope(
                                Optional.of("one side"),
                                Optional.of("the town"),
                                Window.since(PartialDate.of(LocalDate.of(2020, 3, 1)))),
                        FigureKind.INCREMENT,
                        Optional.of(ONE),
                        Optional.of(ONE),
                        WORDS),
                new StatementMade(
                        TWO,
                        "a spokesman",
                        Optional.of("one side"),
                        "warning",
                        "Planes will not be safe.",
                        Optional.of(TIME),
                        WORDS));
    }
}
