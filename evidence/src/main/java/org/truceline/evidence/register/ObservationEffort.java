package org.truceline.evidence.register;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/**
 * That somebody looked or listened somewhere for a time. Without it, nothing reported means not observed.
 *
 * @param observer the post, patrol or sensor
 * @param area what was within sight or earshot
 * @param when from when until when
 * @param limits what stood in the way: night, fog, jamming
 */
public record ObservationEffort(
        String observer, ToldPlace area, Clocked when, Set<ObservationMade.Means> means, Optional<String> limits)
        implements Recorded {

    /** @throws IllegalArgumentException when nobody observed, or by no means */
    public ObservationEffort {
        Require.text(observer, "who observed");
        Require.textIfAny(limits, "what stood in the way");
        means = ObservationMade.inOrder(means);
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.empty();
    }
}
