package org.truceline.intake.dossier;

import java.util.List;
import org.truceline.occurrence.When;

/**
 * What the keeper of a dossier adds to an incident beside its accounts.
 *
 * @param cuts bounds of the time that follow from how the reports speak
 * @param everyPlace true when the accounts name several places and mean each of them, so that each is an occurrence; false
 *     when they mean one of them and nobody knows which
 * @param by ids of actors who may have done it, beside those whom claims allege
 */
public record Addition(List<When.Cut> cuts, boolean everyPlace, List<String> by) {

    /** Nothing is added. */
    public static final Addition NONE = new Addition(List.of(), false, List.of());

    public Addition {
        cuts = List.copyOf(cuts);
        by = List.copyOf(by);
    }
}
