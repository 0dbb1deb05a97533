package org.truceline.app.situation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.evidence.Place;
import org.truceline.evidence.register.Register;
import org.truceline.intake.Clocks;
import org.truceline.occurrence.Facts;
import org.truceline.time.PossibleTime;

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

    /** The agreement as it stands at {@code when} by what the register tells of decisions and of its lines. */
    public Agreement agreementAt(Register register, PossibleTime when) {
        return agreement
                .at(when, Decided.of(register, agreement, clocks.zones()))
                .with(LinesRecorded.of(register, agreement, clocks.zones()));
    }

    /** The same at one instant. */
    public Agreement agreementAt(Register register, Instant at) {
        return agreementAt(register, PossibleTime.between(at, at.plusNanos(1)));
    }

    /** The clock of the places in the case. */
    public ZoneId localTime() {
        return agreement.localTime();
    }
}
