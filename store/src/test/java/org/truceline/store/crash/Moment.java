package org.truceline.store.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** When to kill: one time in five early, while things start, the others after a good deal was told. */
record Moment(SplittableRandom random) {

    private static final int LONGEST_START_IN_MILLISECONDS = 700;

    private static final int MOST_OCTETS_TOLD = 20_000;

    /** Waits for a random moment of a sender that tells this file, or until it is done. */
    void await(Path telling, BooleanSupplier isSending) throws IOException, InterruptedException {
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(LONGEST_START_IN_MILLISECONDS));
            return;
        }
        long octets = random.nextInt(1, MOST_OCTETS_TOLD);
        while (isSending.getAsBoolean() && Files.size(telling) < octets) {
            Thread.sleep(1);
        }
        Thread.sleep(0, random.nextInt(1_000_000));
    }
}
