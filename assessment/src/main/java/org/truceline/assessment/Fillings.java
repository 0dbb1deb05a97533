package org.truceline.assessment;

import java.util.Optional;
import org.truceline.agreement.OpenPoint;
import org.truceline.truth.Reason;

/** What is printed of an open point that was settled later, or that has a provisional reading. */
final class Fillings {

    private Fillings() {}

    static Optional<Reason> remark(OpenPoint point) {
        Optional<String> filled = point.filled()
                .map(filling -> point.question() + " Settled by " + filling.by()
                        + (filling.on().isEmpty() ? ": " : " (" + filling.on() + "): ")
                        + point.readings().getOrDefault(filling.reading(), filling.reading()) + ".");
        Optional<String> working = point.working()
                .map(reading -> point.question() + " The office works with: "
                        + point.readings().getOrDefault(reading, reading)
                        + ". That is provisional and decides nothing here.");
        return filled.or(() -> working).map(Reason::remark);
    }
}
