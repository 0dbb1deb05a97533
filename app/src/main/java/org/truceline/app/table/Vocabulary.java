package org.truceline.app.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.truceline.agreement.Classes;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.RecordId;

/**
 * The words that cells may hold, and what they stand for.
 *
 * @param classes acts and weapons
 * @param sources the registered sources in sight by the name that the office uses
 * @param places finds places
 * @param brought when the table reached the office
 */
public record Vocabulary(Classes classes, Map<String, RecordId> sources, Places places, Clocked brought) {

    static final String UNDETERMINED = "undetermined";

    public Vocabulary {
        sources = Map.copyOf(sources);
    }

    Set<String> acts() {
        return Set.copyOf(classes.acts().ids());
    }

    /** With the word for a weapon that is not determined. */
    Set<String> weapons() {
        Set<String> weapons = new TreeSet<>(classes.weapons().ids());
        weapons.add(UNDETERMINED);
        return weapons;
    }

    Optional<RecordId> source(String cover) {
        return Optional.ofNullable(sources.get(cover));
    }
}
