package org.truceline.bench.own;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Whether numbered answers cover what they answer, looked up once for each; for one thread. */
final class Covered {

    private final IntPredicate told;
    private byte[] known = new byte[64];

    Covered(IntPredicate told) {
        this.told = told;
    }

    boolean is(int answer) {
        if (answer >= known.length) {
            known = Arrays.copyOf(known, 2 * answer);
        }
        if (known[answer] == 0) {
            known[answer] = (byte) (told.test(answer) ? 1 : -1);
        }
        return known[answer] > 0;
    }
}
