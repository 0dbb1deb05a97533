package org.truceline.intake.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Claim;
import org.truceline.evidence.Incident;
import org.truceline.evidence.Place;
import org.truceline.evidence.ResponseType;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Known;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Occurrence.Plea;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.Who;

/** What the accounts of an incident support, as something that can be asked about. */
public final class Occurrences {

    private Occurrences() {}

    /**
     * The occurrences that the incident's accounts support: one, which holds open what the accounts differ in; or one for
     * each place, where the accounts mean each of several. Several places otherwise mean one of them, and nobody knows
     * which. Whoever a claim alleges may have done it, and so may others. A response that justifies the act pleads an
     * exception.
     */
    public static List<Occurrence> of(Incident incident, DossierFile file) {
        return of(incident, file, Known.BUILT_IN);
    }

    /** The same; what the accounts say of those who were hit is taken for an id where it is a known one. */
    public static List<Occurrence> of(Incident incident, DossierFile file, Known known) {
        List<Place> places = incident.places().stream()
                .map(id -> file.findPlace(id)
                        .orElseThrow(() -> new IllegalArgumentException("Incident " + incident.id()
                                + " names the place " + id + ", which this dossier does not have.")))
                .toList();
        Addition addition = file.additionTo(incident.id());
        if (addition.everyPlace() && places.size() > 1) {
            return places.stream()
                    .map(place -> at(List.of(place), incident.id() + "." + place.id(), incident, file, known))
                    .toList();
        }
        return List.of(at(places, incident.id(), incident, file, known));
    }

    private static Occurrence at(List<Place> places, String id, Incident incident, DossierFile file, Known known) {
        Addition addition = file.additionTo(incident.id());
        return new Occurrence(
                id,
                What.only(new ActClass(incident.act())),
                new Who(parties(incident, addition), against(incident, known), againstTold(incident)),
                located(places),
                ToldWhen.of(incident.when(), file.basis().clocks(), addition.cuts()),
                pleas(incident));
    }

    private static Located located(List<Place> places) {
        return places.isEmpty() ? Located.UNTOLD : new Located(whereabouts(places), placeTold(places));
    }

    private static Whereabouts whereabouts(List<Place> places) {
        return switch (places.size()) {
            case 0 -> new Whereabouts.Anywhere();
            case 1 -> places.getFirst().whereabouts();
            default ->
                new Whereabouts.OneOf(places.stream().map(Place::whereabouts).toList());
        };
    }

    private static String placeTold(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.joining(" or "));
    }

    private static Parties parties(Incident incident, Addition addition) {
        Set<String> named = new LinkedHashSet<>(addition.by());
        incident.claims().stream().map(Claim::alleges).flatMap(Optional::stream).forEach(named::add);
        return new Parties(List.copyOf(named), true);
    }

    /** Ids among what the claims say of those who were hit. That others were hit too is never excluded. */
    private static Parties against(Incident incident, Known known) {
        return new Parties(
                hit(incident).filter(id -> known.has(Known.Sort.ACTOR, id)).toList(), true);
    }

    private static String againstTold(Incident incident) {
        return hit(incident).collect(Collectors.joining(" or "));
    }

    private static Stream<String> hit(Incident incident) {
        return incident.claims().stream()
                .map(Claim::against)
                .flatMap(Optional::stream)
                .distinct();
    }

    private static List<Plea> pleas(Incident incident) {
        return incident.responses().stream()
                .filter(response -> response.type() == ResponseType.JUSTIFIED)
                .map(response -> new Plea(response.by(), response.says()))
                .toList();
    }
}
