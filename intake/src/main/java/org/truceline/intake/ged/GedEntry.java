package org.truceline.intake.ged;

import java.util.List;
import org.truceline.intake.Refused;
import org.truceline.occurrence.Occurrence;

/** What one row of the dataset became. */
public sealed interface GedEntry {

    /** The licence of every row, with the name that is to be credited. */
    String LICENCE = "UCDP GED, CC BY 4.0";

    /** The line of the file that the row begins at, from 1. */
    long line();

    /**
     * An event that was taken in.
     *
     * @param line the line that the row begins at, from 1
     * @param occurrence what can be asked about; its id is the dataset's
     * @param deaths as the dataset has them
     * @param used place and time as they were understood
     * @param remarks what does not fit together in the row, a sentence each
     */
    record Event(long line, Occurrence occurrence, Deaths deaths, Used used, List<String> remarks) implements GedEntry {
        public Event {
            remarks = List.copyOf(remarks);
        }
    }

    /** Place and time in words, with the precision that the codes were taken for. */
    record Used(String place, String time) {}

    /** A row that was not taken in. */
    record NotTaken(long line, Refused refused) implements GedEntry {}
}
