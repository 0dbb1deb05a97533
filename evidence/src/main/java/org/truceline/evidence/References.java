package org.truceline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cross-check of a dossier: follows each reference once and lists all that lead nowhere. */
final class References {

    private final Dossier dossier;
    private final List<String> faults = new ArrayList<>();

    References(Dossier dossier) {
        this.dossier = dossier;
    }

    List<String> faults() {
        faults.clear();
        Set<String> sources = ids("source", dossier.sources(), Source::id);
        Set<String> reports = ids("report", dossier.reports(), Report::id);
        ids("incident", dossier.incidents(), Incident::id);
        ids("patrol", dossier.patrols(), Patrol::id);
        ids("bulletin", dossier.bulletins(), Bulletin::id);
        ids("statement", dossier.statements(), Statement::id);
        Set<String> figures = ids("figure", dossier.listFigures(), Figure::id);
        dossier.reports().forEach(each -> resolve("report " + each.id(), "source", each.source(), sources));
        reportsNamed().forEach((record, named) -> named.forEach(id -> resolve(record, "report", id, reports)));
        dossier.listFigures()
                .forEach(each ->
                        each.partOf().ifPresent(whole -> resolve("figure " + each.id(), "figure", whole, figures)));
        circles();
        return List.copyOf(faults);
    }

    /** The speakers who are neither a source nor one of the actors, each once, with the record that names them. */
    List<String> strangers(Set<String> actors) {
        Set<String> known = dossier.sources().stream().map(Source::id).collect(Collectors.toCollection(HashSet::new));
        known.addAll(actors);
        return speakers()
                .filter(speaker -> !known.contains(speaker))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(speaker -> "speaker '" + speaker + "': expected the id of a source or an actor, found neither")
                .toList();
    }

    private <T> Set<String> ids(String kind, List<T> all, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T each : all) {
            if (!seen.add(id.apply(each))) {
                faults.add(kind + " " + id.apply(each) + ": expected an id of its own, found it given twice");
            }
        }
        return seen;
    }

    private void resolve(String record, String kind, String id, Set<String> known) {
        if (!known.contains(id)) {
            faults.add(record + ": expected a " + kind + " with the id '" + id + "', found none");
        }
    }

    private Map<String, List<String>> reportsNamed() {
        Map<String, List<String>> named = new java.util.LinkedHashMap<>();
        dossier.incidents()
                .forEach(each -> named.put(
                        "incident " + each.id(),
                        said(each).map(Said::report).distinct().toList()));
        dossier.patrols()
                .forEach(each -> named.put(
                        "patrol " + each.id(),
                        each.accounts().stream()
                                .map(Patrol.Account::report)
                                .distinct()
                                .toList()));
        dossier.bulletins().forEach(each -> named.put("bulletin " + each.id(), List.of(each.report())));
        dossier.statements().forEach(each -> named.put("statement " + each.id(), List.of(each.report())));
        dossier.figures().forEach(each -> named.put("figure " + each.id(), List.of(each.report())));
        return named;
    }

    private Stream<String> speakers() {
        Stream<Said> said = Stream.of(
                        dossier.incidents().stream().flatMap(References::said),
                        dossier.patrols().stream()
                                .flatMap(each -> each.accounts().stream())
                                .map(Patrol.Account::said),
                        dossier.statements().stream().map(Statement::said),
                        dossier.figures().stream().map(Figure::said))
                .flatMap(each -> each);
        return Stream.concat(
                said.map(Said::by).flatMap(Optional::stream),
                dossier.bulletins().stream()
                        .flatMap(each -> each.ledgers().stream())
                        .map(Bulletin.Ledger::by));
    }

    private static Stream<Said> said(Incident incident) {
        return Stream.of(
                        incident.claims().stream().map(Claim::said),
                        incident.responses().stream().map(Response::said),
                        incident.casualties().stream().map(Figure::said))
                .flatMap(each -> each);
    }

    /** Figures that are, by way of others, part of themselves. */
    private void circles() {
        Map<String, String> wholes = new HashMap<>();
        dossier.listFigures().forEach(each -> each.partOf().ifPresent(whole -> wholes.put(each.id(), whole)));
        for (String start : new TreeSet<>(wholes.keySet())) {
            Set<String> passed = new HashSet<>();
            String at = start;
            while (at != null && passed.add(at)) {
                at = wholes.get(at);
            }
            if (start.equals(at)) {
                faults.add(
                        "figure " + start + ": expected to be part of another figure, found a circle back to itself");
            }
        }
    }
}
