package org.truceline.app.desk.work;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.truceline.app.registry.Registry;
import org.truceline.store.StoreFailure;

/** Looks again and again for what arrived in the store from outside this desk: an import, another desk of the office. */
final class Arrivals implements SmartLifecycle {

    static final Duration EVERY = Duration.ofSeconds(5);

    private final Registry registry;
    private final Duration pause;
    private volatile boolean running;
    private Thread lookout = Thread.ofVirtual().unstarted(() -> {});

    Arrivals(Registry registry, Duration pause) {
        this.registry = registry;
        this.pause = pause;
    }

    private void look() {
        try {
            while (running) {
                Thread.sleep(pause);
                refresh();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that cannot be read now is told to whoever works with it. */
    private void refresh() {
        try {
            registry.refresh();
        } catch (StoreFailure _) {
            // Looked at again after the pause.
        }
    }

    @Override
    public void start() {
        running = true;
        lookout = Thread.ofVirtual().name("arrivals").start(this::look);
    }

    /** Ends before the store is closed. */
    @Override
    public void stop() {
        running = false;
        lookout.interrupt();
        try {
            lookout.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
