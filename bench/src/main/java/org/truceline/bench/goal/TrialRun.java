package org.truceline.bench.goal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.bench.timed.Fresh;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A trial in a process of its own, so that no other has taught the compiler of the virtual machine other ways. */
public final class TrialRun {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String QUICK = "quick";
    private static final String FULL = "full";

    private TrialRun() {}

    /** What came of it. */
    public static List<Outcome> apart(Trial trial, Setup setup) throws Exception {
        int number = Trials.of(Set.of()).indexOf(trial);
        String printed = Fresh.run(
                TrialRun.class,
                List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx3g"),
                List.of(
                        Integer.toString(number),
                        setup.quick() ? QUICK : FULL,
                        Integer.toString(setup.rows()),
                        setup.folder().toString(),
                        setup.home().map(Path::toString).orElse("")));
        return MAPPER.readValue(printed, new TypeReference<>() {});
    }

    /** In the fresh process: prints the outcomes. */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[2]);
        Path folder = Path.of(arguments[3]);
        Optional<Path> home =
                Optional.of(arguments[4]).filter(path -> !path.isEmpty()).map(Path::of);
        Setup setup = arguments[1].equals(QUICK) ? Setup.quick(rows, folder, home) : Setup.full(rows, folder, home);
        Trial trial = Trials.of(Set.of()).get(Integer.parseInt(arguments[0]));
        System.out.println(MAPPER.writeValueAsString(trial.run(setup)));
    }
}
