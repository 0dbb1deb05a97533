package org.truceline.app.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.truceline.agreement.Agreement;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Occurrence;

/** Holds the names by which reports and deeds refer to an agreement against the agreement. */
public final class Names {

    private Names() {}

    /** Throws with a fault for each event of a cut that is no time of the agreement. */
    public static void checkEvents(Agreement agreement, String file, Collection<Occurrence> occurrences)
            throws FaultyInput {
        Set<String> known = new LinkedHashSet<>(agreement.names().moments().keySet());
        known.addAll(agreement.names().events().keySet());
        List<Fault> faults = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            occurrence.when().cuts().stream()
                    .filter(cut -> !known.contains(cut.event()))
                    .forEach(cut ->
                            faults.add(fault(file, occurrence.id() + ", cuts", "a time or event", cut.event(), known)));
        }
        throwIfAny(faults);
    }

    /** Throws with a fault for each deed that is no event of the agreement. */
    public static void checkDeeds(Agreement agreement, String file, Collection<Deed> deeds) throws FaultyInput {
        Set<String> awaited = agreement.names().events().keySet();
        throwIfAny(deeds.stream()
                .filter(deed -> !awaited.contains(deed.name()))
                .map(deed -> fault(file, "deed", "an event", deed.name(), awaited))
                .toList());
    }

    private static Fault fault(String file, String about, String kind, String found, Set<String> known) {
        return new Fault(
                Where.of(file),
                about,
                kind + " of this agreement (" + String.join(", ", known) + ")",
                "\"" + found + "\"",
                Nearest.question(found, known).orElse(""));
    }

    private static void throwIfAny(List<Fault> faults) throws FaultyInput {
        if (!faults.isEmpty()) {
            throw new FaultyInput(faults);
        }
    }
}
