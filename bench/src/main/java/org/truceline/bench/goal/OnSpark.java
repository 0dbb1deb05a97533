package org.truceline.bench.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Table;
import org.truceline.bench.own.Launcher;
import org.truceline.bench.own.Lines;
import org.truceline.bench.timed.Timed;

/**
 * The same table by Spark with two cores of this machine and by the command with two threads, the start of both taken off: what a
 * table of a thousand rows takes. Goal 10.
 */
record OnSpark() implements Trial {

    private static final Aim AIM = Aim.atLeast(0.5, "x");
    private static final int TIMES_AS_LONG = 10;
    private static final int SHORT = 1_000;
    private static final double NANOS = 1e9;

    @Override
    public String goal() {
        return "10";
    }

    @Override
    public String work() {
        return "CSV to findings CSV, Spark local[2], against 2 threads";
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        if (setup.home().isEmpty()) {
            return List.of();
        }
        Launcher truceline = new Launcher(setup.home().get());
        Path folder = setup.folder().resolve("spark");
        Pact.CORRIDOR.write(folder);
        int rows = TIMES_AS_LONG * setup.rows();
        Path table = folder.resolve("long.csv");
        Path shortTable = folder.resolve("short.csv");
        Table.write(rows, table);
        Table.write(SHORT, shortTable);
        truceline.run(command(folder, shortTable, "first", true));
        double sparkStart = seconds(truceline, folder, shortTable, "short", true);
        double start = seconds(truceline, folder, shortTable, "short.out.csv", false);
        double spark = seconds(truceline, folder, table, "by-spark", true);
        double own = seconds(truceline, folder, table, "by-threads.csv", false);
        Path byThreads = folder.resolve("by-threads.csv");
        String header;
        try (Stream<String> lines = Files.lines(byThreads)) {
            header = lines.findFirst().orElse("");
        }
        Lines ofThreads = Lines.of(List.of(byThreads), header);
        Lines ofSpark = Lines.of(parts(folder.resolve("by-spark")), header);
        List<String> remarks = List.of(
                String.format(
                        Locale.ROOT,
                        "Goal 10: one run of %d rows each; %.1f s by Spark with %.1f s of start, %.1f s by 2 threads with %.1f s.",
                        rows,
                        spark,
                        sparkStart,
                        own,
                        start),
                "Spark's findings are the same, byte by byte after sorting: "
                        + (ofThreads.equals(ofSpark) ? "yes" : "NO") + ", " + ofSpark.count() + " lines.");
        return List.of(Outcome.ratio(
                goal(),
                work(),
                timed("assess --spark local[2]", rows, ofSpark.count(), work(setup, spark, sparkStart)),
                timed("assess --threads 2", rows, ofThreads.count(), work(setup, own, start)),
                AIM,
                remarks));
    }

    /** Without the start, but in a quick run, which is too short to tell the two apart. */
    private static double work(Setup setup, double seconds, double start) throws IOException {
        if (setup.quick()) {
            return seconds;
        }
        if (seconds <= start) {
            throw new IOException("the table is too short to tell the work from the start; take more --rows");
        }
        return seconds - start;
    }

    private static Timed timed(String name, long rows, long found, double seconds) {
        return new Timed(name, rows, found, 1, seconds, Double.NaN);
    }

    private static double seconds(Launcher truceline, Path folder, Path table, String out, boolean bySpark)
            throws IOException, InterruptedException {
        long before = System.nanoTime();
        truceline.run(command(folder, table, out, bySpark));
        return (System.nanoTime() - before) / NANOS;
    }

    private static List<String> command(Path folder, Path table, String out, boolean bySpark) {
        List<String> command = new ArrayList<>(List.of(
                "assess",
                folder.toString(),
                table.toString(),
                "-o",
                folder.resolve(out).toString()));
        command.addAll(bySpark ? List.of("--spark", "local[2]") : List.of("--threads", "2"));
        return command;
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }
}
