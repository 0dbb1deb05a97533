package org.truceline.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;

/**
 * How lines run at an instant; where several tell it differently, by one of them.
 *
 * @param taken for lines of which something was recorded, by id
 */
record Chart(Instant at, Map<String, Run> taken) {

    /**
     * A way in which a line may run.
     *
     * @param whose who tells it
     * @param drawn empty when nobody drew it
     */
    record Run(String whose, Optional<Drawn.LineVersion> drawn) {}

    Chart {
        taken = Map.copyOf(taken);
    }

    /** By the terms alone. */
    static Chart of(Instant at) {
        return new Chart(at, Map.of());
    }

    /** How the line runs on it; empty when nobody drew it for that time. */
    Optional<Drawn.LineVersion> version(NamedLine line) {
        Run run = taken.get(line.id());
        return run == null ? Regions.version(line, at) : run.drawn();
    }
}
