package org.truceline.assessment.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Units put together, each in exactly one group. */
final class Groups {

    private final List<Unit> units;
    private final int[] parent;

    Groups(List<Unit> units) {
        this.units = units;
        this.parent = IntStream.range(0, units.size()).toArray();
    }

    void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    boolean areJoined(int one, int other) {
        return root(one) == root(other);
    }

    /** The groups in the order of their first units. */
    List<List<Unit>> listGroups() {
        Map<Integer, List<Unit>> groups = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(units.get(i));
        }
        return List.copyOf(groups.values());
    }

    private int root(int unit) {
        int at = unit;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
