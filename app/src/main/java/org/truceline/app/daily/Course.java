package org.truceline.app.daily;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.truceline.publication.daily.release.Stage;

/** How far a report is that is being made; it ends at its next stage once somebody has cancelled it. */
public final class Course implements Consumer<Stage> {

    private final String by;
    private final Instant since;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.ASKING);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Course(String by, Instant since) {
        this.by = by;
        this.since = since;
    }

    /** The account that makes it. */
    public String by() {
        return by;
    }

    /** When it began. */
    public Instant since() {
        return since;
    }

    /** What is being done. */
    public Stage stage() {
        return stage.get();
    }

    /** Nobody wants it any more. */
    public void cancel() {
        cancelled.set(true);
    }

    /** @throws CancellationException once it was cancelled */
    @Override
    public void accept(Stage reached) {
        stage.set(reached);
        if (cancelled.get()) {
            throw new CancellationException();
        }
    }
}
