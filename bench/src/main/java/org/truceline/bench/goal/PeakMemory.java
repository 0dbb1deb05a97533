package org.truceline.bench.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Table;
import org.truceline.bench.own.Launcher;
import org.truceline.bench.timed.Fresh;

/** The most memory that {@code ./truceline assess} has resident on a table, and on one four times as long: goal 8. */
record PeakMemory() implements Trial {

    private static final Aim AIM = Aim.atMost(128, "MiB");
    private static final int LONGER = 4;
    private static final long LOOK_MILLIS = 5;
    private static final double MEBI = 1 << 20;

    @Override
    public String goal() {
        return "8";
    }

    @Override
    public String work() {
        return "peak memory, ./truceline assess";
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        if (setup.home().isEmpty()) {
            return List.of();
        }
        Path folder = setup.folder().resolve("peak");
        Pact.CORRIDOR.write(folder);
        Path longer = folder.resolve("longer.csv");
        Table.write((long) LONGER * setup.rows(), longer);
        Path shorter = setup.table(setup.rows());
        Optional<Long> few = peak(setup.home().get(), folder, shorter);
        Optional<Long> many = peak(setup.home().get(), folder, longer);
        Files.deleteIfExists(longer);
        if (few.isEmpty() || many.isEmpty()) {
            return List.of();
        }
        String remark = String.format(
                Locale.ROOT,
                "Peak resident memory: %.0f MiB on %d rows, %.0f MiB on %d.",
                few.get() / MEBI,
                setup.rows(),
                many.get() / MEBI,
                LONGER * setup.rows());
        return List.of(
                new Outcome(goal(), work(), Math.max(few.get(), many.get()) / MEBI, AIM, List.of(), List.of(remark)));
    }

    /** The last that the system told of it while it ran, in bytes; empty where it tells nothing. */
    private static Optional<Long> peak(Path home, Path folder, Path table) throws IOException, InterruptedException {
        Process process = new Launcher(home)
                .start(List.of(
                        "assess",
                        folder.toString(),
                        table.toString(),
                        "-o",
                        folder.resolve("findings.csv").toString()));
        Optional<Long> last = Optional.empty();
        try {
            while (process.isAlive()) {
                Optional<Long> before = last;
                last = Fresh.peak(process).or(() -> before);
                Thread.sleep(LOOK_MILLIS);
            }
            if (process.exitValue() != 0) {
                throw new IOException("truceline assess: expected exit code 0, found " + process.exitValue() + ".");
            }
            return last;
        } finally {
            process.destroy();
        }
    }
}
