package org.truceline.intake.row;

import java.util.List;
import org.truceline.intake.Refused;
import org.truceline.occurrence.Occurrence;

/** What one row of a dataset became. */
public sealed interface Entry {

    /** The line of the file that the row begins at, from 1. */
    long line();

    /**
     * A row that was taken in.
     *
     * @param occurrence what can be asked about; its id is the dataset's
     * @param used place and time as they were understood
     * @param remarks what does not fit together in the row or was assumed for it, a sentence each
     */
    record Taken(long line, Occurrence occurrence, Used used, List<String> remarks, Provenance provenance)
            implements Entry {
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }

    /** A row that was not taken in, with every reason. */
    record NotTaken(long line, Refused refused) implements Entry {}

    /**
     * A sound row that tells of nothing that terms are asked about, such as a meeting or a statement.
     *
     * @param code the dataset's code because of which it is passed over
     */
    record PassedOver(long line, String code) implements Entry {}
}
