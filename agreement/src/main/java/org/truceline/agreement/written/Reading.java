package org.truceline.agreement.written;

import java.util.List;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.geo.Metres;

/**
 * A file of terms as it was read.
 *
 * @param agreement what it says
 * @param doubts what is not wrong in it, and worth a look
 * @param lengths how each length in it is written: "500 yd"
 */
public record Reading(Agreement agreement, List<Doubt> doubts, Map<Metres, String> lengths) {
    public Reading {
        doubts = List.copyOf(doubts);
        lengths = Map.copyOf(lengths);
    }
}
