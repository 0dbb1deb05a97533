package org.truceline.app.desk.work;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.app.registry.Alike;
import org.truceline.app.registry.Awaited;
import org.truceline.app.registry.Headline;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.CaseFile;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.CredibilityJudgement;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.Origins;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.ReliabilityJudgement;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Rubric;
import org.truceline.publication.desk.FindingSummary;

/** Incidents as pages show them. */
record IncidentPages(Looking looking, CaseAtHand atHand, RegisterFindings findings) {

    IncidentLine line(Register.Held<IncidentFile> held) {
        IncidentFile file = held.recorded();
        Map<String, Integer> counted = new LinkedHashMap<>();
        found(held.record(), file).all().forEach(finding -> counted.merge(finding.name(), 1, Integer::sum));
        Optional<Headline> first = firstTold(file);
        return new IncidentLine(
                held.record().id(),
                file.title(),
                first.map(Headline::at).orElse(""),
                first.map(Headline::when).orElse(""),
                file.accounts().size(),
                new Origins(register()).of(file.accounts()).size(),
                latest(held.record(), Rubric.Aspect.STATUS),
                latest(held.record(), Rubric.Aspect.OCCURRENCE),
                looking.reviews().isConfirmed(held.record()),
                register()
                        .about(held.record(), ResponseGiven.class)
                        .map(response -> new IncidentLine.Answered(
                                response.recorded().by(),
                                response.recorded().type().word()))
                        .toList(),
                counted,
                !awaited(held.record()).isEmpty());
    }

    private Optional<Headline> firstTold(IncidentFile file) {
        return file.accounts().stream()
                .flatMap(account -> register().find(account).stream())
                .findFirst()
                .map(account -> Headline.of(account.current().recorded()));
    }

    IncidentView page(History history) {
        RecordId incident = history.record();
        IncidentFile file = (IncidentFile) history.current().recorded();
        RecordView record = looking.record(history);
        return new IncidentView(
                incident.id(),
                looking.says(file),
                record.contested(),
                record.confirmed(),
                record.heads(),
                record.versions(),
                file.accounts().stream()
                        .flatMap(account -> register().find(account).stream())
                        .map(this::account)
                        .toList(),
                new Origins(register())
                        .of(file.accounts()).stream()
                                .map(origin -> new IncidentView.OriginView(
                                        origin.name(),
                                        origin.accounts().stream()
                                                .map(RecordId::id)
                                                .toList()))
                                .toList(),
                register()
                        .about(incident, ResponseGiven.class)
                        .map(held -> looking.version(held.version()))
                        .toList(),
                gradings(incident),
                looking.about(incident, CaseFile.class).toList(),
                lines(incident, file),
                awaited(incident),
                alternatives(incident));
    }

    /** The findings of an incident that holds. */
    FindingLines found(RecordId incident, IncidentFile file) {
        return new FindingLines(agreement(), register(), incident, file, findings.of(register(), incident));
    }

    List<String> awaited(RecordId incident) {
        return new Awaited(register(), agreement()::nameOf).of(incident);
    }

    private List<FindingSummary> lines(RecordId incident, IncidentFile file) {
        return found(incident, file).all();
    }

    private List<IncidentView.Alternative> alternatives(RecordId incident) {
        return new Alike(
                        register(),
                        agreement().classes().acts(),
                        atHand.clocks().zones())
                .to(incident).stream()
                        .flatMap(proposal -> register().find(proposal.incident(), IncidentFile.class).stream()
                                .map(other -> new IncidentView.Alternative(
                                        proposal.incident().id(), other.title(), proposal.because())))
                        .toList();
    }

    private IncidentView.AccountView account(History history) {
        return new IncidentView.AccountView(
                looking.summary(history),
                looking.says(history.current().recorded()),
                register()
                        .about(history.record(), CredibilityJudgement.class)
                        .map(held -> new IncidentView.Judged(
                                held.record().id(),
                                Integer.toString(held.recorded().credibility().digit()),
                                held.recorded().credibility().words(),
                                held.recorded().because(),
                                looking.people().author(held.history().wording().author())))
                        .toList(),
                register()
                        .find(history.record(), Account.class)
                        .flatMap(this::source)
                        .flatMap(source ->
                                register().find(source, RegisteredSource.class).map(found -> source(source, found)))
                        .orElse(null));
    }

    private Optional<RecordId> source(Account account) {
        return switch (account) {
            case ClaimMade claim -> claim.asserting().or(() -> sourceOf(claim.report()));
            case ObservationMade observation -> observation.report().flatMap(this::sourceOf);
        };
    }

    private Optional<RecordId> sourceOf(RecordId report) {
        return register().find(report, ReceivedReport.class).flatMap(ReceivedReport::source);
    }

    private IncidentView.SourceView source(RecordId record, RegisteredSource source) {
        return new IncidentView.SourceView(
                record.id(),
                source.cover(),
                source.kind().word(),
                source.side().orElse(null),
                register()
                        .about(record, ReliabilityJudgement.class)
                        .map(held -> new IncidentView.Judged(
                                held.record().id(),
                                held.recorded().reliability().name(),
                                held.recorded().reliability().words(),
                                held.recorded().because(),
                                looking.people().author(held.history().wording().author())))
                        .toList());
    }

    private IncidentView.Gradings gradings(RecordId incident) {
        return new IncidentView.Gradings(
                gradings(incident, Rubric.Aspect.STATUS).toList(),
                gradings(incident, Rubric.Aspect.OCCURRENCE).toList(),
                gradings(incident, Rubric.Aspect.ATTRIBUTION).toList(),
                gradings(incident, Rubric.Aspect.SEVERITY).toList());
    }

    private Stream<IncidentView.GradingView> gradings(RecordId incident, Rubric.Aspect aspect) {
        return register()
                .about(incident, Grading.class)
                .filter(held -> held.recorded().incident().equals(incident))
                .sorted(Comparator.comparing(held -> held.history().wording().recordedAt()))
                .flatMap(held -> Awaited.rubric(register(), held.recorded())
                        .filter(rubric -> rubric.aspect() == aspect)
                        .map(rubric -> grading(held, rubric))
                        .stream());
    }

    private IncidentView.GradingView grading(Register.Held<Grading> held, Rubric rubric) {
        Grading grading = held.recorded();
        Optional<Rubric.Grade> grade = rubric.find(grading.grade());
        return new IncidentView.GradingView(
                held.record().id(),
                held.version().key(),
                grading.grade(),
                grade.map(Rubric.Grade::name).orElse(grading.grade()),
                grading.actor().orElse(null),
                grading.because(),
                looking.people().author(held.history().wording().author()),
                grade.map(Rubric.Grade::second).orElse(false),
                looking.reviews().isConfirmed(held.record()),
                looking.reviews()
                        .held(held.record())
                        .map(review -> new IncidentView.ReviewView(
                                review.record().id(),
                                review.recorded().verdict().word(),
                                review.recorded().because(),
                                looking.people().author(review.version().author())))
                        .toList());
    }

    private @Nullable String latest(RecordId incident, Rubric.Aspect aspect) {
        return gradings(incident, aspect)
                .reduce((_, last) -> last)
                .map(IncidentView.GradingView::name)
                .orElse(null);
    }

    private Register register() {
        return looking.register();
    }

    private Agreement agreement() {
        return atHand.agreement();
    }
}
