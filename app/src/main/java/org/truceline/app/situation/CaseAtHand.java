package org.truceline.app.situation;

import java.time.ZoneId;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.evidence.Place;
import org.truceline.intake.Clocks;
import org.truceline.occurrence.Facts;

/**
 * What an office works with beside its own records.
 *
 * @param agreement what was promised
 * @param clocks those that a time without a stated zone may be told on
 * @param places that reports of the case name
 * @param facts what is known of deeds that duties wait for
 */
public record CaseAtHand(Agreement agreement, Clocks clocks, List<Place> places, Facts facts) {

    public CaseAtHand {
        places = List.copyOf(places);
    }

    /** The clock of the places in the case. */
    public ZoneId localTime() {
        return agreement.localTime();
    }
}
