package org.truceline.app.desk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.app.registry.Headline;
import org.truceline.app.situation.RegisterFindings.Found;
import org.truceline.assessment.Finding;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.publication.desk.FindingBody;
import org.truceline.publication.desk.FindingDetail;
import org.truceline.publication.desk.FindingSummary;
import org.truceline.publication.desk.PlacementView;
import org.truceline.publication.desk.SourceLink;
import org.truceline.time.Told;

/** What was found of an incident of the register, in the form in which the desk shows findings. */
record FindingLines(Agreement agreement, Register register, RecordId incident, IncidentFile file, List<Found> found) {

    /** All lines. */
    List<FindingSummary> all() {
        return found.stream()
                .flatMap(each -> each.findings().stream().map(finding -> line(each, finding)))
                .toList();
    }

    /** The finding with this id and its reasons. */
    Optional<FindingDetail> find(String id) {
        return found.stream()
                .flatMap(each -> each.findings().stream()
                        .filter(finding -> id(finding).equals(id))
                        .map(finding -> detail(each, finding)))
                .findFirst();
    }

    private static String id(Finding finding) {
        return finding.occurrence() + "." + finding.term().id();
    }

    private FindingSummary line(Found of, Finding finding) {
        FindingBody body = FindingBody.of(agreement, finding);
        return new FindingSummary(
                id(finding),
                incident.toString(),
                file.title(),
                of.occurrence().act().id(),
                of.occurrence().act().words(),
                days(),
                of.occurrence().when().told(),
                of.occurrence().at().told(),
                body.term(),
                body.termTitle(),
                body.name(),
                body.nameText(),
                body.sentence(),
                body.settledBy(),
                claims().flatMap(claim -> claim.alleges().stream())
                        .distinct()
                        .map(agreement::nameOf)
                        .toList(),
                answered());
    }

    private FindingDetail detail(Found of, Finding finding) {
        FindingBody body = FindingBody.of(agreement, finding);
        List<FindingDetail.OtherFinding> others = of.findings().stream()
                .filter(other -> !other.equals(finding))
                .map(other -> line(of, other))
                .map(other ->
                        new FindingDetail.OtherFinding(other.id(), other.termTitle(), other.name(), other.nameText()))
                .toList();
        return new FindingDetail(
                line(of, finding),
                body.clause(),
                body.reasons(),
                body.worlds(),
                body.worldPoints(),
                accounts().map(this::claim).toList(),
                responses().map(this::response).toList(),
                register.about(incident, FigureStated.class)
                        .map(Register.Held::recorded)
                        .map(figure -> new FindingDetail.CasualtyView(
                                figure.amount().text() + " " + figure.category().text(), source(figure.report())))
                        .toList(),
                of.placements().stream().map(PlacementView::of).toList(),
                others);
    }

    private FindingDetail.ClaimView claim(Account account) {
        return switch (account) {
            case ClaimMade claim ->
                new FindingDetail.ClaimView(
                        claim.asserter().map(agreement::nameOf).orElse("the report itself"),
                        claim.words().map(words -> words.text()).orElseGet(() -> told(claim)),
                        claim.alleges().map(agreement::nameOf).orElse(null),
                        source(claim.report()));
            case ObservationMade observation ->
                new FindingDetail.ClaimView(
                        observation.observer(),
                        observation.remark().orElseGet(() -> told(observation)),
                        null,
                        new SourceLink("own observation, " + observation.observer(), null, null));
        };
    }

    private static String told(Account account) {
        return Headline.of(account).title();
    }

    private FindingDetail.ResponseView response(ResponseGiven response) {
        return new FindingDetail.ResponseView(
                agreement.nameOf(response.by()),
                response.type().word(),
                response.type().phrase(),
                response.says().or(response::pleads).orElse(""),
                response.type().isContextOnly(),
                response.report().map(this::source).orElseGet(() -> new SourceLink("recorded here", null, null)));
    }

    private SourceLink source(RecordId report) {
        Optional<ReceivedReport> found = register.find(report, ReceivedReport.class);
        String by = found.flatMap(ReceivedReport::source)
                .flatMap(source -> register.find(source, RegisteredSource.class))
                .map(RegisteredSource::cover)
                .orElse("a source that is not known");
        String how = found.map(
                        text -> text.channel().word() + ", " + text.received().text())
                .orElse("a report that is not here");
        return new SourceLink(
                by + ", " + how,
                found.flatMap(ReceivedReport::publication)
                        .flatMap(ReceivedReport.Publication::address)
                        .orElse(null),
                null);
    }

    private @Nullable String answered() {
        String all = responses()
                .map(response ->
                        agreement.nameOf(response.by()) + " " + response.type().phrase())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private Stream<ResponseGiven> responses() {
        return register.about(incident, ResponseGiven.class).map(Register.Held::recorded);
    }

    private Stream<Account> accounts() {
        return file.accounts().stream().flatMap(account -> register.find(account, Account.class).stream());
    }

    private Stream<ClaimMade> claims() {
        return accounts().filter(ClaimMade.class::isInstance).map(ClaimMade.class::cast);
    }

    /** First and last day as told; none where no account tells a time. */
    private List<String> days() {
        List<String> days = new ArrayList<>();
        accounts()
                .flatMap(account -> account.happening().when().stream())
                .flatMap(FindingLines::tolds)
                .flatMap(told -> Stream.of(told.from(), told.until().minusNanos(1)))
                .map(time -> time.toLocalDate().toString())
                .sorted()
                .forEach(days::add);
        return days.isEmpty() ? List.of() : List.of(days.getFirst(), days.getLast());
    }

    private static Stream<Told> tolds(Clocked when) {
        return Stream.concat(Stream.of(when.first()), when.last().stream());
    }
}
