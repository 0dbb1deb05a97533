package org.truceline.bench.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.truceline.bench.made.Pact;
import org.truceline.bench.own.WholeFile;
import org.truceline.bench.peer.FastCsvFile;
import org.truceline.bench.timed.Timed;

/** A table on disk to a table of findings, in fresh processes: goal 5, and the same with two threads. */
record FileToFindings(Pact pact) implements Trial {

    private static final Aim BESIDE_LIBRARY = Aim.atLeast(6, "x");
    private static final Aim TWO_THREADS = Aim.atLeast(1.8, "x");

    @Override
    public String goal() {
        return "5";
    }

    @Override
    public String work() {
        return "CSV to findings CSV, " + pact.words();
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        int rows = setup.rows(pact);
        Path table = setup.table(rows);
        Path ours = setup.folder().resolve("ours.csv");
        Path oursOfTwo = setup.folder().resolve("ours-2.csv");
        Path theirs = setup.folder().resolve("theirs.csv");
        List<Timed> timed = setup.runs()
                .of(List.of(
                        new WholeFile(pact, table, ours, 1, rows),
                        new FastCsvFile(pact, table, theirs, rows),
                        new WholeFile(pact, table, oursOfTwo, 2, rows)));
        List<String> remarks = List.of(
                String.format(
                        Locale.ROOT,
                        "%d MB in, %d MB out. The findings of both are the same, byte by byte: %s.",
                        Files.size(table) / 1_000_000,
                        Files.size(ours) / 1_000_000,
                        yes(same(ours, theirs))),
                "Those of 2 threads are the same as those of 1, byte by byte: " + yes(same(ours, oursOfTwo)) + ".");
        for (Path file : List.of(ours, theirs, oursOfTwo)) {
            Files.deleteIfExists(file);
        }
        return List.of(
                Outcome.ratio(goal(), work(), timed.get(0), timed.get(1), BESIDE_LIBRARY, remarks),
                Outcome.ratio("6", work(), timed.get(2), timed.get(0), TWO_THREADS, List.of()));
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.mismatch(one, other) < 0;
    }

    private static String yes(boolean same) {
        return same ? "yes" : "NO";
    }
}
