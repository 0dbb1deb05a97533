package org.truceline.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.truceline.batch.Turns.Before;
import org.truceline.notation.FaultyInput;

/**
 * Clerks at work, each in a thread of its own.
 *
 * @param clerks how many, at least 1
 * @param partLength the longest part of a file that one of them takes, in bytes
 */
record Crew(int clerks, int partLength) {

    Crew {
        if (clerks < 1) {
            throw new IllegalArgumentException("At least one works; found " + clerks + ".");
        }
    }

    /**
     * Works until all portions are done; false when somebody interrupted it. Throws what went wrong.
     *
     * @param desks makes a desk for each clerk
     * @param written told after each portion that was written, by one clerk at a time
     */
    boolean work(Portions portions, Supplier<Desk> desks, Runnable written) throws FaultyInput, IOException {
        Turns turns = new Turns(Before.NOTHING);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clerks; i++) {
            Clerk clerk = new Clerk(portions, turns, desks.get(), partLength, written);
            threads.add(Thread.ofPlatform().daemon().name("rows-", i).unstarted(clerk));
        }
        threads.forEach(Thread::start);
        boolean finished = true;
        for (Thread thread : threads) {
            finished &= isDone(thread, turns);
        }
        rethrow(turns);
        return finished;
    }

    private static boolean isDone(Thread thread, Turns turns) {
        boolean finished = true;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                turns.stop();
                finished = false;
            }
        }
        return finished;
    }

    /** Throws what went wrong, if anything did. */
    static void rethrow(Turns turns) throws FaultyInput, IOException {
        if (turns.failure().isPresent()) {
            switch (turns.failure().get()) {
                case FaultyInput fault -> throw fault;
                case IOException problem -> throw problem;
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case Throwable problem -> throw new IllegalStateException(problem);
            }
        }
    }
}
