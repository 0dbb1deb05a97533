package org.truceline.app.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Work that is interrupted when the process is told to end (Ctrl-C, SIGTERM), and waited for, so that it can put things in
 * order. The process then ends with the code of the signal: 130 after Ctrl-C.
 */
final class Stoppable {

    private Stoppable() {}

    /** What {@code work} gives, done by the calling thread. */
    static <T> T run(Callable<T> work) throws Exception {
        Thread worker = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Thread stop = Thread.ofPlatform().unstarted(() -> {
            worker.interrupt();
            try {
                done.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return work.call();
        } finally {
            done.countDown();
            forget(stop);
        }
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException _) {
            // The process is ending: the hook runs.
        }
    }
}
