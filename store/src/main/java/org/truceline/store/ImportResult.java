package org.truceline.store;

import java.util.List;
import java.util.Optional;
import org.truceline.log.Fork;
import org.truceline.log.Note;

/** What came of a bundle. */
public sealed interface ImportResult {

    /**
     * It is recorded.
     *
     * @param added entries that were not here before
     * @param known entries that were
     * @param notes of the logs that came, the newest of each
     */
    record Taken(long added, long known, List<Note> notes) implements ImportResult {

        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Nothing of it is recorded.
     *
     * @param faults the first of them, in the order of lines
     * @param count of all that were found
     * @param fork two histories of one log, if that is why; to be kept as proof
     */
    record Refused(List<String> faults, long count, Optional<Fork> fork) implements ImportResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
