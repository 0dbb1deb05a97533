package org.truceline.app.log;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import org.truceline.app.command.ProgressBar;
import org.truceline.store.Store;

/** A progress bar for work that tells numbers or bytes, which begin anew where the work comes to another log. */
final class Bar implements LongConsumer {

    private final ProgressBar bar;

    private final long all;

    private long done;

    private long last;

    private Bar(ProgressBar bar, long all) {
        this.bar = bar;
        this.all = all;
    }

    static Bar of(PrintWriter err, String word, long all) {
        return new Bar(new ProgressBar(err, word), Math.max(1, all));
    }

    static long entriesOf(Store store) {
        return store.logs().stream()
                .mapToLong(log -> store.log(log).head().count())
                .sum();
    }

    @Override
    public void accept(long at) {
        done += at > last ? at - last : at;
        last = at;
        bar.at(done, Math.min(1, (double) done / all));
    }

    void finish() {
        bar.finish();
    }
}
