package org.truceline.evidence.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Bringing accounts together into incidents, and taking them apart. What comes out is to be entered at one stroke. */
public record Merging(Register register, String author, UUID stroke) {

    /**
     * The accounts of several incidents in one, the others pointing to it; what was graded of each stays with each. Throws
     * {@link NotPossible} when one of them is no incident that holds.
     */
    public List<Entered> merge(RecordId into, List<RecordId> others, String because) {
        IncidentFile target = incident(into);
        Set<RecordId> accounts = new LinkedHashSet<>(target.accounts());
        List<Entered> entered = new ArrayList<>();
        for (RecordId other : others) {
            if (other.equals(into)) {
                throw new NotPossible("other incidents to merge", "the incident itself", "Leave it out.");
            }
            IncidentFile merged = incident(other);
            accounts.addAll(merged.accounts());
            entered.add(version(
                    other, because, new IncidentFile(merged.title(), List.of(), merged.because(), Optional.of(into))));
        }
        entered.addFirst(version(
                into,
                because,
                new IncidentFile(target.title(), List.copyOf(accounts), target.because(), Optional.empty())));
        return List.copyOf(entered);
    }

    /**
     * Some accounts of an incident in a new one. Throws {@link NotPossible} when it has not all of them, or would have none
     * left.
     */
    public List<Entered> split(
            RecordId incident, RecordId fresh, List<RecordId> accounts, String title, String because) {
        IncidentFile file = incident(incident);
        Set<RecordId> staying = new LinkedHashSet<>(file.accounts());
        if (!staying.containsAll(accounts)) {
            throw new NotPossible(
                    "accounts of this incident", "one that it does not have", "Look at its accounts and choose again.");
        }
        accounts.forEach(staying::remove);
        if (staying.isEmpty() || accounts.isEmpty()) {
            throw new NotPossible(
                    "an account on each side",
                    staying.isEmpty() ? "none left behind" : "none taken out",
                    "Choose some accounts and leave some.");
        }
        return List.of(
                version(
                        incident,
                        because,
                        new IncidentFile(file.title(), List.copyOf(staying), file.because(), Optional.empty())),
                Entered.anew(fresh, author, stroke, new IncidentFile(title, accounts, because, Optional.empty())));
    }

    private IncidentFile incident(RecordId record) {
        return register.find(record, IncidentFile.class)
                .filter(file -> file.mergedInto().isEmpty())
                .orElseThrow(() -> new NotPossible(
                        "an incident that holds",
                        "record " + record + ", which is none or was merged or taken back",
                        "Look at the list of incidents and choose again."));
    }

    private Entered version(RecordId record, String because, IncidentFile file) {
        return Entered.inPlaceOf(register.find(record).orElseThrow(), author, stroke, because, file);
    }
}
