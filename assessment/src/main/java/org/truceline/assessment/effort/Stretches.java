package org.truceline.assessment.effort;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of time of which each instant counts once, however many cover it. */
final class Stretches {

    private record Stretch(Instant from, Instant until) {}

    private final List<Stretch> stretches = new ArrayList<>();

    /** Adds one; one that ends before it begins is none. */
    void add(Instant from, Instant until) {
        if (from.isBefore(until)) {
            stretches.add(new Stretch(from, until));
        }
    }

    /** How long they are together. */
    Duration length() {
        Duration length = Duration.ZERO;
        Instant reached = Instant.MIN;
        for (Stretch each :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            Instant start = each.from().isAfter(reached) ? each.from() : reached;
            if (start.isBefore(each.until())) {
                length = length.plus(Duration.between(start, each.until()));
                reached = each.until();
            }
        }
        return length;
    }
}
