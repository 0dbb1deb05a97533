package org.truceline.agreement.written;

import java.util.List;
import org.truceline.agreement.Agreement;

/**
 * A file of terms as it was read.
 *
 * @param agreement what it says
 * @param doubts what is not wrong in it, and worth a look
 */
public record Reading(Agreement agreement, List<Doubt> doubts) {
    public Reading {
        doubts = List.copyOf(doubts);
    }
}
