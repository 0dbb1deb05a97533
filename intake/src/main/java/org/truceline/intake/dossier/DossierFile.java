package org.truceline.intake.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Place;
import org.truceline.intake.Clocks;
import org.truceline.intake.Refused;

/**
 * A dossier as read from its file: the rows that were taken in and those that were not.
 *
 * @param about a sentence or two for people
 * @param dossier the rows that were taken in; every reference in them leads to another of them
 * @param basis what turns an incident into occurrences
 * @param refused the rows that were not taken in, in the order of the file's sections
 */
public record DossierFile(String about, Dossier dossier, Basis basis, List<Refused> refused) {

    /**
     * What turns an incident into occurrences.
     *
     * @param places by id, in the order of the file
     * @param clocks those that a time without a stated zone may be told on
     * @param clocksBecause why these, a sentence; empty when the file lists none
     * @param additions by incident id; incidents to which nothing is added are left out
     */
    public record Basis(
            Map<String, Place> places, Clocks clocks, Optional<String> clocksBecause, Map<String, Addition> additions) {
        public Basis {
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
            additions = Collections.unmodifiableMap(new LinkedHashMap<>(additions));
        }
    }

    /** That of a matter of which nobody has told anything yet. */
    public static final DossierFile NONE =
            new DossierFile("", Dossier.NONE, new Basis(Map.of(), Clocks.ANY, Optional.empty(), Map.of()), List.of());

    public DossierFile {
        refused = List.copyOf(refused);
    }

    /** The place of that id. */
    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(basis.places().get(id));
    }

    /** What is added to the incident; {@link Addition#NONE} when nothing is. */
    public Addition additionTo(String incident) {
        return basis.additions().getOrDefault(incident, Addition.NONE);
    }
}
