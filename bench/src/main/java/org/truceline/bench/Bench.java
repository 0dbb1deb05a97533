package org.truceline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.truceline.bench.goal.Outcome;
import org.truceline.bench.goal.Setup;
import org.truceline.bench.goal.Trial;
import org.truceline.bench.goal.TrialRun;
import org.truceline.bench.goal.Trials;
import org.truceline.bench.made.Table;
import org.truceline.bench.told.Machine;
import org.truceline.bench.told.Report;

/** Measures what is asked for, one trial after another, and prints what came of it; {@code ./truceline bench} starts it. */
public final class Bench {

    private static final double NANOS = 1e9;

    private Bench() {}

    /**
     * Takes the options of {@code ./truceline bench}, and {@code --home} with the folder that it lies in. Exit code 1
     * where something could not be measured, 2 for options that it does not know.
     */
    public static void main(String[] arguments) throws Exception {
        try {
            Options options = Options.read(List.of(arguments));
            if (options.write().isPresent()) {
                Table.write(options.rows(), options.write().get());
                return;
            }
            Report report = measure(options);
            System.out.println(options.json() ? report.json() : report.text());
            if (!report.failed().isEmpty()) {
                System.exit(1);
            }
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static Report measure(Options options) throws Exception {
        Machine machine = Machine.here();
        List<Outcome> outcomes = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            Setup setup = options.quick()
                    ? Setup.quick(options.rows(), scratch.folder(), options.home())
                    : Setup.full(options.rows(), scratch.folder(), options.home());
            List<Trial> trials = Trials.of(options.goals());
            for (int i = 0; i < trials.size(); i++) {
                Trial trial = trials.get(i);
                System.err.printf("[%d of %d] goal %s: %s …", i + 1, trials.size(), trial.goal(), trial.work());
                long before = System.nanoTime();
                try {
                    outcomes.addAll(TrialRun.apart(trial, setup));
                } catch (IOException failure) {
                    failed.add("goal " + trial.goal() + ": " + trial.work() + ": " + failure.getMessage());
                }
                System.err.printf(Locale.ROOT, " %.0f s%n", (System.nanoTime() - before) / NANOS);
            }
        }
        return new Report(machine, options.rows(), options.quick(), outcomes, failed);
    }
}
