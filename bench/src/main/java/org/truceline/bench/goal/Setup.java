package org.truceline.bench.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.made.Table;
import org.truceline.bench.timed.Rounds;

/**
 * With what is measured.
 *
 * @param quick true where it only matters whether all runs
 * @param rows events, and rows of the table
 * @param places points at each latitude whose verdicts are held to the oracle's
 * @param rounds in memory
 * @param runs of fresh processes, in turn
 * @param starts of short commands
 * @param folder where tables may be written; exists
 * @param home the folder that {@code ./truceline} lies in, where it is known
 */
public record Setup(
        boolean quick, int rows, int places, Rounds rounds, Rounds runs, int starts, Path folder, Optional<Path> home) {

    private static final int PLACES = 100_000;
    private static final int QUICK_PLACES = 4_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration QUICK_PATIENCE = Duration.ofSeconds(2);

    /** Takes some minutes; the medians are of five rounds. */
    public static Setup full(int rows, Path folder, Optional<Path> home) {
        return new Setup(
                false, rows, PLACES, new Rounds(10, 5, PATIENCE), new Rounds(0, 5, PATIENCE), 20, folder, home);
    }

    /** Takes less than a minute where {@code rows} are some ten thousand; tells whether all runs, and little more. */
    public static Setup quick(int rows, Path folder, Optional<Path> home) {
        return new Setup(
                true,
                rows,
                QUICK_PLACES,
                new Rounds(2, 3, QUICK_PATIENCE),
                new Rounds(0, 1, QUICK_PATIENCE),
                3,
                folder,
                home);
    }

    /** The events around the main road. */
    Events events() {
        return Events.of(Road.MAIN, rows);
    }

    /** As many of them as an agreement is asked about. */
    Events events(Pact pact) {
        return Events.of(Road.MAIN, rows(pact));
    }

    /** How many of the rows an agreement is asked about. */
    int rows(Pact pact) {
        return Math.min(rows, pact.most());
    }

    /** The first {@code count} events as a plain table, written where it is not there yet. */
    Path table(int count) throws IOException {
        Path table = folder.resolve("made-up-" + count + ".csv");
        if (!Files.exists(table)) {
            Table.write(count, table);
        }
        return table;
    }
}
