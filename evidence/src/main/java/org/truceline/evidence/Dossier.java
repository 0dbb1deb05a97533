package org.truceline.evidence;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All records of one matter, with lookups by id and a check that their references resolve. */
public record Dossier(
        List<Source> sources,
        List<Report> reports,
        List<Incident> incidents,
        List<Patrol> patrols,
        List<Bulletin> bulletins,
        List<Statement> statements,
        List<Figure> figures) {

    /** No record. */
    public static final Dossier NONE =
            new Dossier(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Dossier {
        sources = List.copyOf(sources);
        reports = List.copyOf(reports);
        incidents = List.copyOf(incidents);
        patrols = List.copyOf(patrols);
        bulletins = List.copyOf(bulletins);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
    }

    /** The records of both, this one's first. */
    public Dossier with(Dossier other) {
        return new Dossier(
                joined(sources, other.sources),
                joined(reports, other.reports),
                joined(incidents, other.incidents),
                joined(patrols, other.patrols),
                joined(bulletins, other.bulletins),
                joined(statements, other.statements),
                joined(figures, other.figures));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    public Optional<Source> findSource(String id) {
        return find(sources, Source::id, id);
    }

    public Source getSource(String id) {
        return get(findSource(id), "source", id);
    }

    public Optional<Report> findReport(String id) {
        return find(reports, Report::id, id);
    }

    public Report getReport(String id) {
        return get(findReport(id), "report", id);
    }

    public Optional<Incident> findIncident(String id) {
        return find(incidents, Incident::id, id);
    }

    public Incident getIncident(String id) {
        return get(findIncident(id), "incident", id);
    }

    public Optional<Patrol> findPatrol(String id) {
        return find(patrols, Patrol::id, id);
    }

    public Patrol getPatrol(String id) {
        return get(findPatrol(id), "patrol", id);
    }

    public Optional<Bulletin> findBulletin(String id) {
        return find(bulletins, Bulletin::id, id);
    }

    public Bulletin getBulletin(String id) {
        return get(findBulletin(id), "bulletin", id);
    }

    public Optional<Statement> findStatement(String id) {
        return find(statements, Statement::id, id);
    }

    public Optional<Figure> findFigure(String id) {
        return find(listFigures(), Figure::id, id);
    }

    public Figure getFigure(String id) {
        return get(findFigure(id), "figure", id);
    }

    /** All figures: those that stand alone, then the casualties of each incident. */
    public List<Figure> listFigures() {
        return Stream.concat(figures.stream(), incidents.stream().flatMap(each -> each.casualties().stream()))
                .toList();
    }

    /**
     * The number of independent origins behind an incident's claims: sources that speak for one side are one origin,
     * since a side does not corroborate itself.
     */
    public long origins(Incident incident) {
        return incident.claims().stream().map(this::origin).distinct().count();
    }

    private String origin(Claim claim) {
        return findSource(claim.by())
                .flatMap(Source::side)
                .map(side -> "side " + side)
                .orElse("source " + claim.by());
    }

    /** Every reference that leads nowhere and every id given twice; empty when all is sound. Speakers are not asked. */
    public List<String> faults() {
        return new References(this).faults();
    }

    /** As {@link #faults()}, and every speaker who is neither a source here nor one of these actors. */
    public List<String> faults(Set<String> actors) {
        References references = new References(this);
        return Stream.concat(references.faults().stream(), references.strangers(actors).stream())
                .toList();
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> id, String wanted) {
        return all.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
    }

    private static <T> T get(Optional<T> found, String kind, String id) {
        return found.orElseThrow(
                () -> new NoSuchElementException("expected a " + kind + " with the id '" + id + "', found none"));
    }
}
