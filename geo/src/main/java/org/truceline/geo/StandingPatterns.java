package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.truceline.truth.Truth;

/**
 * Numbers for the ways in which something stands to several regions, region by region: a tree whose branches are true, false
 * and open. Safe for use by several threads.
 */
final class StandingPatterns {

    /** Stands to no region yet. */
    static final int NONE = 0;

    private static final int BRANCHES = 3;

    private record Node(int before, Truth truth) {}

    private final List<Node> nodes = new ArrayList<>(List.of(new Node(NONE, Truth.OPEN)));
    private volatile AtomicIntegerArray next = new AtomicIntegerArray(BRANCHES << 10);

    /** The pattern that stands so to one region more. */
    int with(int pattern, Truth truth) {
        int branch = BRANCHES * pattern + (truth.isTrue() ? 0 : truth.isFalse() ? 1 : 2);
        AtomicIntegerArray seen = next;
        int found = branch < seen.length() ? seen.get(branch) : NONE;
        return found == NONE ? add(pattern, truth, branch) : found;
    }

    private synchronized int add(int pattern, Truth truth, int branch) {
        while (branch >= next.length()) {
            grow();
        }
        int found = next.get(branch);
        if (found == NONE) {
            found = nodes.size();
            nodes.add(new Node(pattern, truth));
            next.set(branch, found);
        }
        return found;
    }

    private void grow() {
        AtomicIntegerArray larger = new AtomicIntegerArray(2 * next.length());
        for (int i = 0; i < next.length(); i++) {
            larger.set(i, next.get(i));
        }
        next = larger;
    }

    /** How what is of this pattern stands to each region, in order. */
    synchronized List<Truth> get(int pattern) {
        List<Truth> truths = new ArrayList<>();
        for (int at = pattern; at != NONE; at = nodes.get(at).before()) {
            truths.addFirst(nodes.get(at).truth());
        }
        return List.copyOf(truths);
    }
}
