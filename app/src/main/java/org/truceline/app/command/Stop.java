package org.truceline.app.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish to end this process (Ctrl-C or a signal), and the time to put things away before it ends. */
final class Stop {

    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    Stop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stop"));
    }

    private void end() {
        wished.countDown();
        try {
            boolean _ = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until somebody wishes the process to end. */
    void await() throws InterruptedException {
        wished.await();
    }

    /** Everything is put away; the process may end. */
    void done() {
        done.countDown();
    }
}
