package org.truceline.batch.kernel;

import java.util.List;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;

/**
 * All that an agreement can tell occurrences apart by.
 *
 * @param hours of the hours of the day that terms hold at, which are its own
 * @param from rank of the earliest instant; -1 where none is known
 * @param until rank of the instant before which it happened; -1 where none is known
 * @param place pattern of where it took effect; -1 where no place is told
 */
record Alike(
        What what,
        Parties by,
        Parties against,
        List<Occurrence.Plea> pleas,
        List<Boolean> hours,
        int from,
        int until,
        int place) {

    /** Stands for what is not told. */
    static final int UNTOLD = -1;
}
