package org.truceline.app.desk.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** News on their way to one client. One that does not take them in time is left behind, and has to come again. */
final class NewsStream {

    private static final int MOST_WAITING = 64;

    /** An empty one wakes whoever waits, to see that it is over. */
    private final BlockingQueue<Optional<News>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    private volatile boolean over;

    /** Offers news without waiting; ends the stream when the client is too far behind. */
    void offer(News news) {
        if (!over && !waiting.offer(Optional.of(news))) {
            end();
        }
    }

    /** The next news; empty when none came in this time, or it is over. */
    Optional<News> next(Duration patience) throws InterruptedException {
        Optional<News> next = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? Optional.empty() : next;
    }

    /** Has whoever waits write something, so that a client that is gone is noticed. */
    void knock() {
        waiting.offer(Optional.empty());
    }

    void end() {
        over = true;
        waiting.clear();
        waiting.offer(Optional.empty());
    }

    boolean isOver() {
        return over;
    }
}
