package org.truceline.app.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Worded;
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
import org.truceline.occurrence.ClassTree;

/**
 * A record in a line of a list. Nothing is added to what it says.
 *
 * @param title what it is about
 * @param at where, in the words that were used; "" where no place is told
 * @param when the time as told; "" where none is
 */
public record Headline(String title, String at, String when) {

    private static final int LONGEST = 160;

    /** The line of a record. */
    public static Headline of(Recorded recorded) {
        return switch (recorded) {
            case Account account -> of(account);
            case CaseFile each -> timed(each.title() + ": " + words(each.stage()), each.opened());
            case CredibilityJudgement each ->
                bare("credibility " + each.credibility().digit() + ", "
                        + each.credibility().words());
            case FigureStated each ->
                new Headline(
                        brief(each.amount().text() + " " + each.category().text()
                                + each.by().map(by -> ", by " + by).orElse("")),
                        each.scope().area().orElse(""),
                        each.scope().window().text());
            case Grading each ->
                bare(each.grade() + each.actor().map(actor -> ", " + actor).orElse(""));
            case HoldingCounted each ->
                new Headline(
                        brief(each.number().text() + " " + ClassTree.weapons().wordsOrId(each.what())
                                + each.of().map(of -> ", " + of).orElse("")),
                        each.at().words(),
                        each.when().text());
            case HotlineCall each -> timed(each.from() + " to " + each.to() + ": " + each.issue(), each.when());
            case IncidentFile each -> bare(each.title());
            case LineDrawn each ->
                timed(each.line() + ", by " + each.by() + ": " + words(each.standing()), each.from());
            case ObservationEffort each ->
                new Headline(
                        brief(each.observer() + " " + join(each.means().stream())),
                        each.area().words(),
                        each.when().text());
            case PatrolPlan each ->
                new Headline(
                        brief(each.name() + ", " + String.join(" and ", each.by())),
                        join(each.route()),
                        each.when().text());
            case PatrolTold each ->
                new Headline(
                        brief(each.patrol() + ": " + words(each.outcome()) + ", by " + each.teller()),
                        join(each.places()),
                        each.when().text());
            case PointFilled each ->
                timed(each.point() + ": " + each.answer() + ", by " + each.decidedBy(), each.from());
            case ReceivedReport each -> timed(each.text(), each.received());
            case RegisteredSource each ->
                bare(each.cover() + each.side().map(side -> ", for " + side).orElse(""));
            case ReliabilityJudgement each ->
                bare("reliability " + each.reliability() + ", "
                        + each.reliability().words());
            case ResponseGiven each ->
                new Headline(
                        brief(each.by() + " " + each.type().phrase()),
                        "",
                        each.when().map(Clocked::text).orElse(""));
            case Restriction each ->
                new Headline(
                        brief(words(each.kind()) + ", " + words(each.cause())
                                + each.by().map(by -> ", " + by).orElse("")),
                        each.at().words(),
                        each.when().text());
            case Review each -> bare(words(each.verdict()) + ": " + each.because());
            case Rubric each -> bare(each.title());
            case SiteVisit each ->
                new Headline(
                        brief(each.site() + ": " + words(each.outcome())),
                        each.at().words(),
                        each.when().text());
            case SourceIdentity _ -> bare("the identity of a source");
            case StatementMade each ->
                new Headline(
                        brief(each.speaker() + ": " + each.says()),
                        "",
                        each.when().map(Clocked::text).orElse(""));
        };
    }

    private static Headline of(Account account) {
        Happening happening = account.happening();
        String act = happening.number().map(number -> number.text() + " × ").orElse("")
                + ClassTree.acts().wordsOrId(happening.act())
                + happening
                        .weapon()
                        .map(weapon -> ", " + ClassTree.weapons().wordsOrId(weapon))
                        .orElse("");
        return new Headline(
                brief(teller(account) + act),
                happening
                        .at()
                        .map(ToldPlace::words)
                        .or(() -> Optional.of(account)
                                .filter(ObservationMade.class::isInstance)
                                .map(ObservationMade.class::cast)
                                .map(made -> "from " + made.from().words()))
                        .orElse(""),
                happening.when().map(Clocked::text).orElse(""));
    }

    private static String teller(Account account) {
        return switch (account) {
            case ObservationMade observation -> observation.observer() + ": ";
            case ClaimMade claim -> claim.asserter().map(by -> by + ": ").orElse("");
        };
    }

    private static Headline bare(String title) {
        return new Headline(brief(title), "", "");
    }

    private static Headline timed(String title, Clocked when) {
        return new Headline(brief(title), "", when.text());
    }

    private static String words(Worded member) {
        return member.word().replace('-', ' ');
    }

    private static String join(Stream<? extends Worded> members) {
        return members.map(Headline::words).collect(Collectors.joining(", "));
    }

    private static String join(List<ToldPlace> places) {
        return places.stream().map(ToldPlace::words).collect(Collectors.joining(" – "));
    }

    /** Cut at a whole character, so that no list grows by what was pasted into a field. */
    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
