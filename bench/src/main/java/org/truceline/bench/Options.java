package org.truceline.bench;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.bench.goal.Trials;

/**
 * What is asked for.
 *
 * @param quick few rounds
 * @param rows events, and rows of the table
 * @param goals whose names; all where there are none
 * @param write only write the table of events to this file
 * @param home the folder that {@code ./truceline} lies in; what needs it is left out where it is not told
 */
record Options(boolean quick, int rows, Set<String> goals, boolean json, Optional<Path> write, Optional<Path> home) {

    private static final int ROWS = 1_000_000;
    private static final int QUICK_ROWS = 5_000;
    private static final int FEWEST = 1_000;
    private static final int MOST = 100_000_000;

    /** Throws {@link IllegalArgumentException} that says what was expected. */
    static Options read(List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        int rows = value(arguments, "--rows").map(Options::rows).orElse(quick ? QUICK_ROWS : ROWS);
        Set<String> goals = value(arguments, "--goals").map(Options::goals).orElse(Set.of());
        return new Options(
                quick,
                rows,
                goals,
                arguments.contains("--json"),
                value(arguments, "--write").map(Path::of),
                value(arguments, "--home").map(Path::of));
    }

    private static Optional<String> value(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        return at < 0 || at == arguments.size() - 1 ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }

    private static int rows(String told) {
        int rows = told.matches("\\d{1,9}") ? Integer.parseInt(told) : 0;
        if (rows < FEWEST || rows > MOST) {
            throw new IllegalArgumentException(
                    "--rows: expected a whole number from " + FEWEST + " to " + MOST + "; found \"" + told + "\".");
        }
        return rows;
    }

    private static Set<String> goals(String told) {
        Set<String> goals = new LinkedHashSet<>(List.of(told.split(",", -1)));
        List<String> known = Trials.goals();
        goals.stream().filter(goal -> !known.contains(goal)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    "--goals: expected some of " + String.join(",", known) + "; found \"" + unknown + "\".");
        });
        return goals;
    }
}
