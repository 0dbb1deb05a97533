package org.truceline.app.command;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.truceline.batch.Progress;

/** A line of progress on a terminal, from the second second on; silent elsewhere. */
public final class ProgressBar implements Progress {

    private static final long FIRST_AFTER_NANOS = 1_000_000_000L;
    private static final long EACH_NANOS = 200_000_000L;
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final String word;
    private final boolean terminal =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private final long begun = System.nanoTime();
    private long shown = begun + FIRST_AFTER_NANOS - EACH_NANOS;
    private boolean drawn;

    ProgressBar(PrintWriter err) {
        this(err, "rows");
    }

    /** One that counts what {@code word} names. */
    public ProgressBar(PrintWriter err, String word) {
        this.err = err;
        this.word = word;
    }

    @Override
    public void at(long rows, double share) {
        long now = System.nanoTime();
        if (!terminal || now - shown < EACH_NANOS) {
            return;
        }
        shown = now;
        drawn = true;
        int filled = (int) Math.round(WIDTH * share);
        double seconds = (now - begun) / 1e9;
        err.print(String.format(
                Locale.ROOT,
                "\r[%s%s] %3.0f %%  %,d %s  %,.0f %s/s  %s ",
                "=".repeat(filled),
                " ".repeat(WIDTH - filled),
                share * 100,
                rows,
                word,
                rows / seconds,
                word,
                left(seconds, share)));
        err.flush();
    }

    /** How long the rest takes if it goes on so: "1:05 left", or blank where nobody can say yet. */
    static String left(double seconds, double share) {
        if (share <= 0) {
            return "";
        }
        long rest = Math.round(seconds / share * (1 - share));
        return rest < 3_600
                ? String.format(Locale.ROOT, "%d:%02d left   ", rest / 60, rest % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d left", rest / 3_600, rest / 60 % 60, rest % 60);
    }

    /** Ends the line, if one was drawn. */
    public void finish() {
        if (drawn) {
            drawn = false;
            err.println();
        }
    }
}
