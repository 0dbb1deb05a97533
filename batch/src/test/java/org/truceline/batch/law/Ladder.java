package org.truceline.batch.law;

import java.util.List;

/**
 * What can be told of one thing: each rung leaves possible all that the rung below it does, and more.
 *
 * @param rungs the lowest tells exactly what was
 */
record Ladder<T>(List<T> rungs) {

    Ladder {
        rungs = List.copyOf(rungs);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are copied
    static <T> Ladder<T> of(T... rungs) {
        return new Ladder<>(List.of(rungs));
    }

    int top() {
        return rungs.size() - 1;
    }

    T at(int rung) {
        return rungs.get(Math.min(rung, top()));
    }
}
