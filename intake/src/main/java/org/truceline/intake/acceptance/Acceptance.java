package org.truceline.intake.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.evidence.Claim;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Figure;
import org.truceline.evidence.Incident;
import org.truceline.evidence.Report;
import org.truceline.evidence.Response;
import org.truceline.evidence.Said;
import org.truceline.evidence.Source;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.Statement;
import org.truceline.evidence.When;
import org.truceline.intake.Clocks;
import org.truceline.intake.article.AttackClaim;
import org.truceline.intake.article.EffectiveHour;
import org.truceline.intake.article.FigureRead;
import org.truceline.intake.article.Proposal;
import org.truceline.intake.article.Reading;
import org.truceline.intake.article.Redaction;
import org.truceline.intake.article.ResponseRead;
import org.truceline.intake.article.StatementRead;
import org.truceline.intake.article.Warning;
import org.truceline.intake.dossier.Addition;
import org.truceline.intake.dossier.DossierFile;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.When.Cut;

/**
 * The records that a person's acceptance makes of an article's proposals. Restricted statements, which may be a private
 * person's, and whatever rests on a sentence that names one, make none; nor do proposals of terms, for terms are written
 * by people.
 */
public final class Acceptance {

    private static final String GENERAL_ACT = "attack";
    private static final Pattern FUTURE = Pattern.compile("\\b(?:will|shall|is to)\\b");

    private final Reading reading;
    private final Origin origin;
    private final LocalDate day;

    private Acceptance(Reading reading, Origin origin, LocalDate day) {
        this.reading = reading;
        this.origin = origin;
        this.day = day;
    }

    /**
     * Where the article comes from and how its proposals were accepted.
     *
     * @param id names the report
     * @param name the article in words
     * @param address where it was read, when it has one
     * @param acceptedBy who accepted, and how: one by one, or all at once
     * @param event the agreement's name for the instant that the article's effective hour speaks of
     */
    public record Origin(String id, String name, Optional<String> address, String acceptedBy, String event) {}

    /**
     * The records that {@code accepted}, some of the reading's proposals, make, on {@code clocks} where no zone is told;
     * empty when the article's day is not known, for nothing in it could then be dated.
     */
    public static Optional<DossierFile> of(Reading reading, List<Proposal> accepted, Origin origin, Clocks clocks) {
        Redaction redaction = Redaction.of(reading);
        Reading open = new Reading(
                reading.repairs(),
                reading.published(),
                reading.markers(),
                accepted.stream()
                        .filter(proposal ->
                                !redaction.touches(proposal.quotation().text()))
                        .toList());
        return reading.published().map(day -> new Acceptance(open, origin, day).file(clocks));
    }

    private DossierFile file(Clocks clocks) {
        List<Incident> incidents = incidents();
        Map<String, Addition> additions = new LinkedHashMap<>();
        hourToCome()
                .ifPresent(cut -> incidents.forEach(
                        incident -> additions.put(incident.id(), new Addition(List.of(cut), false, List.of()))));
        Dossier dossier = new Dossier(
                List.of(new Source(origin.id, origin.name, SourceKind.NEWSROOM, Optional.empty())),
                List.of(report()),
                incidents,
                List.of(),
                List.of(),
                statements(),
                figures());
        DossierFile.Basis basis = new DossierFile.Basis(Map.of(), clocks, Optional.empty(), additions);
        return new DossierFile(origin.acceptedBy, dossier, basis, List.of());
    }

    private Report report() {
        Report.Publication publication = new Report.Publication(origin.address, Optional.of(day), Optional.of("en"));
        return new Report(origin.id, origin.id, publication, Optional.empty(), Optional.of(origin.acceptedBy));
    }

    private List<Incident> incidents() {
        List<AttackClaim> attacks = reading.list(AttackClaim.class);
        List<Incident> incidents = new ArrayList<>();
        for (AttackClaim attack : attacks) {
            List<LocalDate> days = attack.day().map(told -> told.days()).orElse(List.of());
            if (days.isEmpty()) {
                continue;
            }
            String act = ClassTree.acts().knows(attack.act()) ? attack.act() : GENERAL_ACT;
            When when = new When(days.getFirst(), days.getLast(), Optional.empty(), Optional.empty());
            Claim claim = new Claim(
                    said(attack, attack.by().orElse("nobody named"), attack.sentence()),
                    attack.alleged(),
                    attack.against());
            incidents.add(new Incident(
                    origin.id + "-" + (incidents.size() + 1),
                    "As told in " + origin.name + ": " + attack.act()
                            + attack.against()
                                    .map(target -> " against " + target)
                                    .orElse(""),
                    new Incident.Alleged(act, List.of(), when),
                    List.of(claim),
                    attacks.size() == 1 ? responses() : List.of(),
                    List.of()));
        }
        return incidents;
    }

    /**
     * Which claim a response answers is for a person to say; with a single claim there is nothing to choose. With more or
     * none, responses are kept as statements.
     */
    private List<Response> responses() {
        return reading.list(ResponseRead.class).stream()
                .filter(response -> response.by().isPresent())
                .map(response -> new Response(
                        said(response, response.by().orElseThrow(), response.says()),
                        response.type(),
                        Optional.of(day)))
                .toList();
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        for (StatementRead read : reading.list(StatementRead.class)) {
            if (!read.restricted() && read.speaker().isPresent()) {
                String words = read.direct() ? "“" + read.says() + "”" : read.says();
                String says = (reading.isSuspectedRewording() ? "As printed in " + origin.name + ": " : "") + words;
                statements.add(statement(statements.size(), read, read.speaker().orElseThrow(), "statement", says));
            }
        }
        for (Warning warning : reading.list(Warning.class)) {
            warning.issuer()
                    .ifPresent(issuer -> statements.add(
                            statement(statements.size(), warning, issuer, "warning", warning.sentence())));
        }
        if (reading.list(AttackClaim.class).size() != 1) {
            for (ResponseRead response : reading.list(ResponseRead.class)) {
                response.by()
                        .ifPresent(by -> statements.add(
                                statement(statements.size(), response, by, "response", response.sentence())));
            }
        }
        return statements;
    }

    private Statement statement(int number, Proposal proposal, String speaker, String kind, String says) {
        return new Statement(
                origin.id + "-s" + (number + 1), day, said(proposal, speaker, says), Optional.empty(), kind);
    }

    private List<Figure> figures() {
        List<FigureRead> figures = reading.list(FigureRead.class);
        Set<String> ids = figures.stream().map(FigureRead::id).collect(Collectors.toSet());
        return figures.stream()
                .map(figure -> new Figure(
                        figureId(figure.id()),
                        new Said(
                                origin.id,
                                figure.by(),
                                Optional.of(figure.sentence()),
                                Optional.of(figure.quotation())),
                        figure.amount(),
                        figure.category(),
                        figure.scope(),
                        figure.kind(),
                        figure.partOf().filter(ids::contains).map(this::figureId)))
                .toList();
    }

    private String figureId(String id) {
        return origin.id + "-" + id;
    }

    private Said said(Proposal proposal, String by, String says) {
        return new Said(origin.id, Optional.of(by), Optional.of(says), Optional.of(proposal.quotation()));
    }

    /**
     * The bound that follows when the article speaks of the ceasefire's hour as still to come: in the future tense, and
     * dated at most a day before every day that the hour may mean. What a later article retells bounds nothing.
     */
    private Optional<Cut> hourToCome() {
        return reading.list(EffectiveHour.class).stream()
                .filter(hour -> FUTURE.matcher(hour.because().read()).find())
                .filter(hour ->
                        !hour.readings().isEmpty() && hour.readings().stream().allMatch(this::isNext))
                .findFirst()
                .map(hour -> new Cut(
                        origin.event, "The report speaks of the hour as still to come: “" + hour.words() + "”."));
    }

    private boolean isNext(EffectiveHour.Moment moment) {
        LocalDate of = moment.at().toLocalDate();
        return !of.isBefore(day) && !of.isAfter(day.plusDays(1));
    }
}
