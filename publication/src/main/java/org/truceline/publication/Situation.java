package org.truceline.publication;

import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.clock.Obligation;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Incident;
import org.truceline.evidence.Place;
import org.truceline.occurrence.Occurrence;

/**
 * Everything that a page or a report is made from.
 *
 * @param agreement what was promised
 * @param dossier what is said to have happened
 * @param places the places that reports name
 * @param incidents each incident with what was found, in the order of the dossier
 * @param obligations the duties as they stand at the cut-off
 * @param notice what every reader must know first
 */
public record Situation(
        Agreement agreement,
        Dossier dossier,
        List<Place> places,
        List<Assessed> incidents,
        List<Obligation> obligations,
        String notice) {

    public Situation {
        places = List.copyOf(places);
        incidents = List.copyOf(incidents);
        obligations = List.copyOf(obligations);
    }

    /** The one place that answers to {@code spelling}; empty when none does or several do, for a tie stays a tie. */
    public Optional<Place> findPlace(String spelling) {
        List<Place> found =
                places.stream().filter(place -> place.answersTo(spelling)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The occurrences that the incident's accounts support, in order. */
    public List<Occurrence> occurrencesOf(Incident incident) {
        return incidents.stream()
                .filter(assessed -> assessed.incident().id().equals(incident.id()))
                .map(Assessed::occurrence)
                .toList();
    }
}
