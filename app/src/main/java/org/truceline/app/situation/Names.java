package org.truceline.app.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
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

    /**
     * Throws with a fault for each deed that is no event of the agreement, and for each second deed of one event that no duty
     * which comes again waits for.
     */
    public static void checkDeeds(Agreement agreement, String file, Collection<Deed> deeds) throws FaultyInput {
        Set<String> awaited = agreement.names().events().keySet();
        List<Fault> faults = new ArrayList<>(deeds.stream()
                .filter(deed -> !awaited.contains(deed.name()))
                .map(deed -> fault(file, "deed", "an event", deed.name(), awaited))
                .toList());
        Set<String> repeated = repeated(agreement);
        Set<String> told = new HashSet<>();
        for (Deed deed : deeds) {
            if (!told.add(deed.name()) && !repeated.contains(deed.name())) {
                faults.add(new Fault(
                        Where.of(file),
                        deed.name(),
                        "one deed of this event",
                        "two",
                        oneDeed(deed.name(), true) + "."));
            }
        }
        throwIfAny(faults);
    }

    /** The events that duties which come again wait for: each may be done several times. */
    public static Set<String> repeated(Agreement agreement) {
        return agreement.duties().stream()
                .filter(duty -> duty.recurs().isPresent())
                .flatMap(duty -> duty.deed().all())
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    /** Why two deeds of one event are not taken, and what to do. */
    public static String oneDeed(String event, boolean several) {
        return "\"" + event + "\" is told twice"
                + (several ? ", and only a duty that comes again (\"every: …\") counts several deeds of one event" : "")
                + ". If two accounts differ on one deed, write what holds of both, {notBefore: …, notAfter: …}; if there"
                + " are two deeds, give each its own event";
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
