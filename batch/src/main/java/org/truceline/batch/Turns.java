package org.truceline.batch;

import java.util.Optional;
import org.truceline.intake.row.DayForms;

/** Lets portions that are answered side by side be written one after the other, in their order. Safe for use by several threads. */
final class Turns {

    private long next;
    private Before before;
    private boolean stopped;
    private Optional<Throwable> failure = Optional.empty();

    /** Begins behind rows that told {@code before}. */
    Turns(Before before) {
        this.before = before;
    }

    /**
     * What rows told that come before others.
     *
     * @param forms those that their days were written in
     * @param row the line that the last of them begins at
     */
    record Before(DayForms forms, long row) {

        /** What is before the first row. */
        static final Before NOTHING = new Before(DayForms.NONE, 1);

        Before then(Before later) {
            return new Before(forms.then(later.forms), Math.max(row, later.row));
        }
    }

    /** What the rows told that were written so far. */
    synchronized Before before() {
        return before;
    }

    /** Waits until all portions before {@code index} were written; false when no more are to be. */
    synchronized boolean await(long index) throws InterruptedException {
        while (next < index && !stopped) {
            wait();
        }
        return !stopped;
    }

    /** True when all portions before {@code index} were written. */
    synchronized boolean isNext(long index) {
        return next == index;
    }

    /** True when no more are to be written. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** The portion whose turn it was is written, and told {@code rows}. */
    synchronized void pass(Before rows) {
        next++;
        before = before.then(rows);
        notifyAll();
    }

    /** Ends the work. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Ends the work because of a problem; nothing is made of it where the work has ended before. */
    synchronized void fail(Throwable problem) {
        if (!stopped) {
            failure = Optional.of(problem);
        }
        stop();
    }

    /** Why the work ended before its time. */
    synchronized Optional<Throwable> failure() {
        return failure;
    }
}
