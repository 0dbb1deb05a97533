package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Require;

/**
 * Forces, weapons or things that somebody counted in a place: tanks in a band, rockets in a storage site.
 *
 * @param what their class id
 * @param of whose they are; empty when that is not known
 * @param unit names those that are counted apart from others
 * @param complete true when everything that there was to count was seen
 */
public record HoldingCounted(
        String what,
        Optional<String> of,
        Amount number,
        ToldPlace at,
        Clocked when,
        Optional<String> unit,
        boolean complete,
        Optional<RecordId> report)
        implements Recorded {

    /** @throws IllegalArgumentException when a part that is given is blank */
    public HoldingCounted {
        Require.text(what, "the class id of what was counted");
        Require.textIfAny(of, "whose it is");
        Require.textIfAny(unit, "a unit");
    }

    @Override
    public Stream<RecordId> mentions() {
        return report.stream();
    }
}
