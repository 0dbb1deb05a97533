package org.truceline.bench.goal;

import java.util.List;
import org.truceline.bench.timed.Timed;

/**
 * What came of a goal on one work.
 *
 * @param goal its number, or its name where it has none
 * @param work what was done
 * @param value what the goal is about: a ratio, a count, a size
 * @param timed what was timed for it, ours first; may be empty
 * @param remarks sentences that belong beside it
 */
public record Outcome(String goal, String work, double value, Aim aim, List<Timed> timed, List<String> remarks) {

    public Outcome {
        timed = List.copyOf(timed);
        remarks = List.copyOf(remarks);
    }

    /** Ours against a peer: how many times as fast. */
    static Outcome ratio(String goal, String work, Timed ours, Timed peer, Aim aim, List<String> remarks) {
        return new Outcome(goal, work, ours.times(peer), aim, List.of(ours, peer), remarks);
    }

    /** Whether the value is as the goal asks. */
    public boolean reached() {
        return aim.isReachedBy(value);
    }
}
