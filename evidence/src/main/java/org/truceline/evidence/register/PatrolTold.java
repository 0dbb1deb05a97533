package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Patrol;
import org.truceline.evidence.Require;

/**
 * How a patrol went by one account; accounts of one patrol may differ and all stay.
 *
 * @param plan the plan, where there was one of ours
 * @param patrol the name or number under which the account tells of it
 * @param teller a side, the patrol itself, or another source
 * @param reason the reason that the teller gives for what was cut short or did not happen
 */
public record PatrolTold(
        Optional<RecordId> plan,
        String patrol,
        String teller,
        Patrol.Outcome outcome,
        List<ToldPlace> places,
        Clocked when,
        Optional<String> reason,
        Optional<RecordId> report)
        implements Recorded {

    /** @throws IllegalArgumentException when a part that is given is blank */
    public PatrolTold {
        Require.text(patrol, "the name of a patrol");
        Require.text(teller, "who tells of patrol " + patrol);
        Require.textIfAny(reason, "a reason");
        places = List.copyOf(places);
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.concat(plan.stream(), report.stream());
    }
}
