package org.truceline.publication.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Term;
import org.truceline.assessment.Spoken;
import org.truceline.evidence.Bulletin;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Figure;
import org.truceline.evidence.Statement;
import org.truceline.publication.MayNotBeConcluded;
import org.truceline.publication.Situation;

/**
 * The case as a whole: the agreement, what is due, what is said; all that is not tied to one finding.
 *
 * @param localTime the clock of the places, a zone of the tz database; days are cut on it
 * @param notice what every reader must know first
 */
public record CaseView(
        String id,
        String title,
        String about,
        String localTime,
        String notice,
        List<TermView> terms,
        List<OpenPointView> openPoints,
        List<InstrumentView> instruments,
        List<ObligationView> obligations,
        String obligationsAt,
        List<StatementView> statements,
        List<FigureView> figures,
        List<BulletinView> bulletins,
        List<String> notices) {

    /** A term in words, with its clause. */
    public record TermView(String id, String title, String mode, List<String> remarks, ClauseView clause) {}

    /** An open point with its readings. */
    public record OpenPointView(String id, String question, String reason, List<ReadingView> readings) {}

    /** One reading of an open point. */
    public record ReadingView(String id, String says) {}

    /** A text that the regime stands on. */
    public record InstrumentView(
            String id,
            String title,
            String kind,
            String status,
            @Nullable String date,
            @Nullable String place,
            String transcription,
            List<SourceLink> copies) {}

    /** What somebody said. */
    public record StatementView(String id, String day, String speaker, String kind, String says, SourceLink source) {}

    /** One figure as worded, with its window; figures are never added. */
    public record FigureView(String id, String says, SourceLink source) {}

    /** One bulletin with the ledger of each side. */
    public record BulletinView(
            String id, String day, @Nullable String window, List<LedgerView> ledgers, SourceLink source) {}

    /** What one side counted. */
    public record LedgerView(String by, long total, String breakdown) {}

    /** The view of {@code situation}. */
    public static CaseView of(Situation situation) {
        Agreement agreement = situation.agreement();
        Dossier dossier = situation.dossier();
        return new CaseView(
                agreement.id(),
                agreement.title(),
                agreement.about(),
                agreement.localTime().getId(),
                situation.notice(),
                agreement.terms().stream().map(term -> term(agreement, term)).toList(),
                agreement.openPoints().values().stream().map(CaseView::point).toList(),
                agreement.instruments().values().stream()
                        .map(CaseView::instrument)
                        .toList(),
                situation.obligations().stream()
                        .map(each -> ObligationView.of(agreement, each))
                        .toList(),
                situation.obligations().stream()
                        .findFirst()
                        .map(each -> Spoken.utc(each.at()))
                        .orElse(""),
                dossier.statements().stream()
                        .map(each -> statement(dossier, each))
                        .toList(),
                dossier.figures().stream().map(each -> figure(dossier, each)).toList(),
                dossier.bulletins().stream()
                        .map(each -> bulletin(agreement, dossier, each))
                        .toList(),
                MayNotBeConcluded.sentences(situation));
    }

    private static TermView term(Agreement agreement, Term term) {
        String mode = switch (term) {
            case Term.Prohibition _ -> "forbid";
            case Term.Permission _ -> "permit";
            case Term.Duty _ -> "require";
            case Term.Limit _ -> "limit";
            case Term.Note _ -> "note";
        };
        return new TermView(term.id(), term.title(), mode, term.remarks(), ClauseView.of(agreement, term.clause()));
    }

    private static OpenPointView point(OpenPoint point) {
        return new OpenPointView(
                point.id(),
                point.question(),
                point.reason(),
                point.readings().entrySet().stream()
                        .map(reading -> new ReadingView(reading.getKey(), reading.getValue()))
                        .toList());
    }

    private static InstrumentView instrument(Instrument instrument) {
        return new InstrumentView(
                instrument.id(),
                instrument.title(),
                instrument.kind(),
                instrument.status(),
                instrument.date().orElse(null),
                instrument.place().orElse(null),
                switch (instrument.transcription()) {
                    case COMPLETE -> "written down completely";
                    case PARTIAL -> "written down in part";
                    case SECOND_HAND -> "written down from an account of it";
                    case NONE -> "not written down here";
                },
                instrument.copies().values().stream()
                        .map(copy -> new SourceLink(copy.title(), copy.address(), null))
                        .toList());
    }

    private static StatementView statement(Dossier dossier, Statement statement) {
        return new StatementView(
                statement.id(),
                statement.date().toString(),
                statement.speaker(),
                statement.kind(),
                statement.says(),
                SourceLink.of(dossier, statement.report()));
    }

    private static FigureView figure(Dossier dossier, Figure figure) {
        return new FigureView(figure.id(), figure.told(), SourceLink.of(dossier, figure.report()));
    }

    private static BulletinView bulletin(Agreement agreement, Dossier dossier, Bulletin bulletin) {
        Optional<String> window = bulletin.window();
        return new BulletinView(
                bulletin.id(),
                bulletin.date().toString(),
                window.orElse(null),
                bulletin.ledgers().stream()
                        .map(ledger -> new LedgerView(
                                agreement.nameOf(ledger.by()), ledger.total(), breakdown(ledger.breakdown())))
                        .toList(),
                SourceLink.of(dossier, bulletin.report()));
    }

    private static String breakdown(Map<String, Long> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }
}
