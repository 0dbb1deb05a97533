package org.truceline.publication.daily.release;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.CaseFile;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
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
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ReliabilityJudgement;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.StatementMade;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Position;
import org.truceline.publication.daily.release.Secret.Kind;

/** What a record tells that some profile may keep out: every kind of record is gone through here. */
final class Told {

    private Told() {}

    /** Its secrets, whoever may see them. */
    static Stream<Secret> secrets(Recorded recorded) {
        return Stream.of(own(recorded), places(recorded).flatMap(Told::place), clock(recorded))
                .flatMap(each -> each);
    }

    private static Stream<Secret> own(Recorded recorded) {
        return switch (recorded) {
            case ClaimMade claim ->
                both(
                        kind(
                                Kind.PERSON,
                                Stream.of(claim.asserter(), claim.alleges(), claim.against())
                                        .flatMap(Optional::stream)),
                        kind(Kind.WORDS, claim.words().map(words -> words.text()).stream()));
            case ObservationMade observation ->
                both(
                        kind(
                                Kind.OBSERVER,
                                Stream.concat(Stream.of(observation.observer()), names(observation.from()))),
                        kind(Kind.WORDS, observation.remark().stream()));
            case ObservationEffort effort ->
                kind(Kind.OBSERVER, Stream.concat(Stream.of(effort.observer()), names(effort.area())));
            case SiteVisit visit ->
                both(kind(Kind.SITE, Stream.of(visit.site())), kind(Kind.WORDS, visit.found().stream()));
            case PatrolPlan plan ->
                kind(
                        Kind.PLAN,
                        Stream.of(
                                        plan.purpose().stream(),
                                        plan.route().stream().flatMap(Told::names),
                                        exact(Optional.of(plan.when())))
                                .flatMap(each -> each));
            case PatrolTold told -> kind(Kind.WORDS, told.reason().stream());
            case ResponseGiven response ->
                both(
                        kind(Kind.PERSON, Stream.of(response.by())),
                        kind(Kind.WORDS, Stream.concat(response.says().stream(), response.pleads().stream())));
            case Restriction restriction ->
                both(kind(Kind.PERSON, restriction.by().stream()), kind(Kind.WORDS, restriction.says().stream()));
            case FigureStated figure ->
                kind(Kind.PERSON, Stream.concat(figure.by().stream(), figure.scope().alleged().stream()));
            case HoldingCounted holding -> kind(Kind.PERSON, holding.of().stream());
            case RegisteredSource source ->
                kind(Kind.PERSON, Stream.of(source.cover()).filter(_ -> source.kind() == SourceKind.PERSON));
            case SourceIdentity identity ->
                kind(
                        Kind.IDENTITY,
                        Stream.of(Stream.of(identity.name()), identity.contact().stream(), identity.notes().stream())
                                .flatMap(each -> each));
            case StatementMade statement ->
                both(kind(Kind.PERSON, Stream.of(statement.speaker())), kind(Kind.WORDS, Stream.of(statement.says())));
            case HotlineCall call -> kind(Kind.WORDS, Stream.concat(Stream.of(call.issue()), call.result().stream()));
            case Grading grading -> kind(Kind.WORDS, Stream.of(grading.because()));
            case Review review -> kind(Kind.WORDS, Stream.of(review.because()));
            case CredibilityJudgement judgement -> kind(Kind.WORDS, Stream.of(judgement.because()));
            case ReliabilityJudgement judgement -> kind(Kind.WORDS, Stream.of(judgement.because()));
            case ReceivedReport report -> kind(Kind.WORDS, Stream.of(report.text()));
            case CaseFile _, IncidentFile _, LineDrawn _, PointFilled _, Rubric _ -> Stream.empty();
        };
    }

    /** The places that it names, those of observers too. */
    static Stream<ToldPlace> places(Recorded recorded) {
        return switch (recorded) {
            case ClaimMade claim -> claim.happening().at().stream();
            case ObservationMade observation ->
                Stream.concat(Stream.of(observation.from()), observation.happening().at().stream());
            case ObservationEffort effort -> Stream.of(effort.area());
            case SiteVisit visit -> Stream.of(visit.at());
            case PatrolPlan plan -> plan.route().stream();
            case PatrolTold told -> told.places().stream();
            case Restriction restriction -> Stream.of(restriction.at());
            case HoldingCounted holding -> Stream.of(holding.at());
            case CaseFile _,
                    CredibilityJudgement _,
                    FigureStated _,
                    Grading _,
                    HotlineCall _,
                    IncidentFile _,
                    LineDrawn _,
                    PointFilled _,
                    ReceivedReport _,
                    RegisteredSource _,
                    ReliabilityJudgement _,
                    ResponseGiven _,
                    Review _,
                    Rubric _,
                    SourceIdentity _,
                    StatementMade _ -> Stream.empty();
        };
    }

    /** Every position that a place may mean. */
    static Stream<Position> positions(ToldPlace place) {
        return place.meanings().stream().flatMap(meaning -> switch (meaning) {
            case Meaning.Spot spot -> Stream.of(spot.at());
            case Meaning.Off off -> Stream.of(off.from().at());
            case Meaning.Outline outline -> outline.corners().stream();
        });
    }

    private static Stream<Secret> place(ToldPlace place) {
        return kind(Kind.PLACE, names(place));
    }

    private static Stream<String> names(ToldPlace place) {
        return Stream.concat(Stream.of(place.words()), place.meanings().stream().map(meaning -> switch (meaning) {
            case Meaning.Spot spot -> spot.name();
            case Meaning.Off off -> off.from().name();
            case Meaning.Outline outline -> outline.name();
        }));
    }

    private static Stream<Secret> clock(Recorded recorded) {
        Stream<Optional<Clocked>> told = switch (recorded) {
            case Account account -> Stream.of(account).map(Account::happening).map(Happening::when);
            case ObservationEffort effort -> Stream.of(Optional.of(effort.when()));
            case PatrolTold patrol -> Stream.of(Optional.of(patrol.when()));
            case SiteVisit visit -> Stream.of(Optional.of(visit.when()));
            case Restriction restriction -> Stream.of(Optional.of(restriction.when()));
            case HoldingCounted holding -> Stream.of(Optional.of(holding.when()));
            case ResponseGiven response -> Stream.of(response.when());
            case HotlineCall call -> Stream.of(Optional.of(call.when()));
            case CaseFile _,
                    CredibilityJudgement _,
                    FigureStated _,
                    Grading _,
                    IncidentFile _,
                    LineDrawn _,
                    PatrolPlan _,
                    PointFilled _,
                    ReceivedReport _,
                    RegisteredSource _,
                    ReliabilityJudgement _,
                    Review _,
                    Rubric _,
                    SourceIdentity _,
                    StatementMade _ -> Stream.empty();
        };
        return kind(Kind.TIME, told.flatMap(Told::exact));
    }

    /** Clock times as they were written and as they are read; days are no secret. */
    private static Stream<String> exact(Optional<Clocked> told) {
        return told.stream()
                .flatMap(when -> Stream.concat(Stream.of(when.first()), when.last().stream()))
                .filter(each -> !each.isDay())
                .flatMap(each -> Stream.of(each.text(), Clocked.written(each)));
    }

    private static Stream<Secret> kind(Kind kind, Stream<String> texts) {
        return texts.map(text -> new Secret(kind, text));
    }

    private static Stream<Secret> both(Stream<Secret> some, Stream<Secret> others) {
        return Stream.concat(some, others);
    }
}
