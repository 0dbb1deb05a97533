package org.truceline.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.notation.Fault;
import org.truceline.notation.Where;

/**
 * A row that was not taken in, with every reason.
 *
 * @param where where the row begins
 * @param kind what the row would have been: "incident", "GED event"
 * @param id the row's own id; empty when it has none that can be read
 * @param faults what is wrong with it, at least one
 */
public record Refused(Where where, String kind, String id, List<Fault> faults) {

    public Refused {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("A row is refused for a reason; found none.");
        }
    }

    /** The reasons as they are printed, one after the other. */
    public String reasons() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(" "));
    }

    /** "incident i-7 refused: file:12:5: act: expected …; found …." */
    @Override
    public String toString() {
        return kind + (id.isEmpty() ? "" : " " + id) + " refused: " + reasons();
    }
}
