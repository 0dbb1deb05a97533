package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/**
 * A decision that gives an open point of an agreement its answer from some time on.
 *
 * @param agreement the agreement's id
 * @param point the open point's name in its terms
 * @param answer one of the point's readings by name, or a value in the notation of terms
 * @param decidedBy who decided: a joint commission, the parties together; one side alone only claims
 * @param agreed true when all bound parties are said to have agreed
 * @param from when it takes effect
 * @param until when it no longer holds, not included; empty while nobody says that it ended
 */
public record PointFilled(
        String agreement,
        String point,
        String answer,
        String decidedBy,
        boolean agreed,
        Clocked from,
        Optional<Clocked> until,
        Optional<RecordId> report)
        implements Recorded {

    /** @throws IllegalArgumentException when a part is blank, or it surely ends before it takes effect */
    public PointFilled {
        Require.text(agreement, "the id of an agreement");
        Require.text(point, "the name of an open point");
        Require.text(answer, "an answer");
        Require.text(decidedBy, "who decided");
        from.requireBefore(until);
    }

    @Override
    public Stream<RecordId> mentions() {
        return report.stream();
    }
}
