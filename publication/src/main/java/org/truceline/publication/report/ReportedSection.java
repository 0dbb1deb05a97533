package org.truceline.publication.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.evidence.Bulletin;
import org.truceline.evidence.Claim;
import org.truceline.evidence.Figure;
import org.truceline.evidence.Incident;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.Response;
import org.truceline.occurrence.Occurrence;
import org.truceline.publication.Situation;
import org.truceline.publication.desk.SourceLink;

/** What was reported: incidents by their claims, patrols by account, ledgers side by side, statements, figures. */
final class ReportedSection {

    private static final String NOTHING = "Nothing found by us for these days: not observed, not calm.";

    private final Situation situation;
    private final ReportWindow window;

    ReportedSection(Situation situation, ReportWindow window) {
        this.situation = situation;
        this.window = window;
    }

    DomContent html() {
        return section(
                h2("What was reported"),
                h3("Incidents"),
                SituationReport.listOr(incidents(), NOTHING),
                h3("Joint patrols, by account"),
                SituationReport.listOr(patrols(), NOTHING),
                h3("The sides' bulletins"),
                SituationReport.listOr(bulletins(), NOTHING),
                h3("Statements"),
                SituationReport.listOr(statements(), NOTHING),
                h3("Figures published in these days, as worded; not added"),
                SituationReport.listOr(figures(), NOTHING));
    }

    private List<DomContent> incidents() {
        return situation.dossier().incidents().stream()
                .filter(incident ->
                        window.meets(incident.when().from(), incident.when().to()))
                .map(this::incident)
                .toList();
    }

    private DomContent incident(Incident incident) {
        List<Occurrence> occurrences = situation.occurrencesOf(incident);
        String told = occurrences.stream()
                .map(occurrence -> occurrence.when().told())
                .distinct()
                .collect(Collectors.joining("; "));
        String places = occurrences.stream()
                .map(occurrence -> occurrence.at().told())
                .distinct()
                .collect(Collectors.joining("; "));
        return span(
                strong(incident.title()),
                span(". Time told: " + told + ". Place: " + places + "."),
                ul(
                        each(incident.claims(), claim -> li(claim(claim))),
                        each(incident.responses(), response -> li(response(response))),
                        each(incident.casualties(), figure -> li(figure(figure)))));
    }

    private DomContent response(Response response) {
        return span(
                span(situation.agreement().nameOf(response.by()) + " "
                        + response.type().phrase() + ". " + response.says()),
                source(response.report()));
    }

    private DomContent figure(Figure figure) {
        return span(span("Figure as worded, not added to any other: " + figure.told() + "."), source(figure.report()));
    }

    private DomContent claim(Claim claim) {
        String alleged = claim.alleges()
                .map(actor -> " Alleged: " + situation.agreement().nameOf(actor) + ", according to this account.")
                .orElse("");
        return span(
                span("According to " + situation.agreement().nameOf(claim.by()) + ": " + claim.says() + alleged),
                source(claim.report()));
    }

    private List<DomContent> patrols() {
        List<DomContent> items = new ArrayList<>();
        for (Patrol patrol : situation.dossier().patrols()) {
            if (window.holds(patrol.date())) {
                items.add(span(
                        strong(patrol.date()
                                + (patrol.number().isPresent()
                                        ? ", patrol " + patrol.number().getAsInt()
                                        : "")),
                        ul(each(
                                patrol.accounts(),
                                account -> li(
                                        span(situation.agreement().nameOf(account.by()) + ": "
                                                + account.outcome().word() + ". "
                                                + account.said().says().orElse("")
                                                + account.reason()
                                                        .map(reason -> " Reason given: " + reason + ".")
                                                        .orElse("")),
                                        source(account.report()))))));
            }
        }
        return items;
    }

    private List<DomContent> bulletins() {
        return situation.dossier().bulletins().stream()
                .filter(bulletin -> window.holds(bulletin.date()))
                .map(this::bulletin)
                .toList();
    }

    private DomContent bulletin(Bulletin bulletin) {
        String ledgers = bulletin.ledgers().stream()
                .map(ledger -> situation.agreement().nameOf(ledger.by()) + " counted " + ledger.total())
                .collect(Collectors.joining("; "));
        String asWindow = bulletin.window().map(words -> " (" + words + ")").orElse(" (window not stated)");
        return p(
                span(bulletin.date() + asWindow + ": " + ledgers + ". Side by side, not summed."),
                source(bulletin.report()));
    }

    private List<DomContent> statements() {
        List<DomContent> items = new ArrayList<>();
        situation.dossier().statements().stream()
                .filter(statement -> window.holds(statement.date()))
                .forEach(statement -> items.add(span(
                        span(statement.date() + ", " + statement.speaker() + " (" + statement.kind() + "): "
                                + statement.says()),
                        source(statement.report()))));
        return items;
    }

    private List<DomContent> figures() {
        List<DomContent> items = new ArrayList<>();
        situation.dossier().figures().stream()
                .filter(figure -> situation
                        .dossier()
                        .getReport(figure.report())
                        .published()
                        .filter(window::holds)
                        .isPresent())
                .forEach(figure -> items.add(span(span(figure.told() + "."), source(figure.report()))));
        return items;
    }

    private DomContent source(String report) {
        return SituationReport.source(SourceLink.of(situation.dossier(), report));
    }
}
