package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/**
 * A restriction of the monitors' movement. It belongs to the denominator of every count.
 *
 * @param by who restricted; empty when that is not known
 * @param when from when until when
 * @param says what was said to the monitors, or seen
 */
public record Restriction(
        Kind kind, Cause cause, ToldPlace at, Optional<String> by, Clocked when, Optional<String> says)
        implements Recorded {

    /** What became of the movement. */
    public enum Kind implements Worded {
        DENIED,
        DELAYED,
        CONDITIONED
    }

    /** Categories as the OSCE's mission published them in its thematic reports, 2018 to 2020. */
    public enum Cause implements Worded {
        FIRE_OR_THREATS,
        CHECKPOINT,
        WEAPONS_SITE,
        UNMANNED_AIRCRAFT_JAMMED,
        BORDER,
        MINES,
        INFORMATION_REFUSED,
        OTHER
    }

    /** @throws IllegalArgumentException when a part that is given is blank */
    public Restriction {
        Require.textIfAny(by, "who restricted");
        Require.textIfAny(says, "what was said");
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.empty();
    }
}
