package org.truceline.app.desk.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.truceline.app.registry.Registry;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.Version;

/**
 * Hands news of what was recorded to the clients that listen. The registry only leaves them here: whatever a client
 * does, nobody who records waits for it.
 */
final class Newsroom implements SmartLifecycle {

    private static final int MOST_OF_ONE = 5;
    private static final int MOST = 200;

    /** The first write to a client that is gone may still succeed. */
    private static final int MOST_KNOCKS = 10;

    private static final Duration BETWEEN_KNOCKS = Duration.ofMillis(100);

    private final Registry registry;
    private final BlockingQueue<List<Version>> arrived = new LinkedBlockingQueue<>();
    private final Consumer<List<Version>> listener = arrived::add;
    private final List<Listening> listening = new ArrayList<>();
    private volatile boolean running;
    private Thread carrier = Thread.ofVirtual().unstarted(() -> {});

    Newsroom(Registry registry) {
        this.registry = registry;
    }

    private record Listening(UUID account, NewsStream stream) {}

    /**
     * A stream of the news from now on; throws {@link Trouble} when there are too many. A page that was left is noticed only
     * when something is written to it, so the others are knocked at before one is refused.
     */
    NewsStream open(UUID account) throws InterruptedException {
        synchronized (listening) {
            for (int knocks = 0; !hasRoom(account); knocks++) {
                if (knocks == MOST_KNOCKS) {
                    throw Trouble.tooMuch(
                            "at most " + MOST_OF_ONE + " open pages of an account and " + MOST + " in all",
                            "more",
                            "Close a page that you do not need.");
                }
                knock(account);
                listening.wait(BETWEEN_KNOCKS.toMillis());
            }
            NewsStream stream = new NewsStream();
            if (running) {
                listening.add(new Listening(account, stream));
            } else {
                stream.end();
            }
            return stream;
        }
    }

    private boolean hasRoom(UUID account) {
        long own = listening.stream()
                .filter(each -> each.account().equals(account))
                .count();
        return own < MOST_OF_ONE && listening.size() < MOST;
    }

    /** At its own pages; at everybody's where it is not they who are too many. */
    private void knock(UUID account) {
        boolean isFull = listening.size() >= MOST;
        listening.stream()
                .filter(each -> isFull || each.account().equals(account))
                .forEach(each -> each.stream().knock());
    }

    /** Nobody listens to this one any more. */
    void close(NewsStream stream) {
        stream.end();
        synchronized (listening) {
            listening.removeIf(each -> each.stream() == stream);
            listening.notifyAll();
        }
    }

    /** How many clients listen. */
    int count() {
        synchronized (listening) {
            return listening.size();
        }
    }

    private void carry() {
        long number = 0;
        try {
            while (running) {
                List<Version> versions = arrived.take().stream()
                        .filter(version -> !Kind.of(version.recorded()).isSealed())
                        .toList();
                if (!versions.isEmpty()) {
                    hand(new News(++number, versions));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(News news) {
        synchronized (listening) {
            listening.forEach(each -> each.stream().offer(news));
            listening.removeIf(each -> each.stream().isOver());
        }
    }

    @Override
    public void start() {
        running = true;
        registry.listen(listener);
        carrier = Thread.ofVirtual().name("news").start(this::carry);
    }

    /** Ends every stream, before the server waits for requests that are still answered. */
    @Override
    public void stop() {
        running = false;
        registry.leave(listener);
        carrier.interrupt();
        synchronized (listening) {
            listening.forEach(each -> each.stream().end());
            listening.clear();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
