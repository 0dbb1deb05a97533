package org.truceline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.log.Fork;

/** The faults of a bundle as they are found; the first hundred are kept, all are counted. */
final class Faults {

    private static final int MOST = 100;

    private final List<String> first = new ArrayList<>();

    private long count;

    private Optional<Fork> fork = Optional.empty();

    void add(String fault) {
        count++;
        if (first.size() < MOST) {
            first.add(fault);
        }
    }

    void add(String fault, Fork found) {
        add(fault);
        fork = fork.or(() -> Optional.of(found));
    }

    boolean any() {
        return count > 0;
    }

    ImportResult.Refused refused() {
        return new ImportResult.Refused(first, count, fork);
    }
}
