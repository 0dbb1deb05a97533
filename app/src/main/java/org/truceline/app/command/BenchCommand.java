package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the bench, which lies beside the application with a class path of its own: none of the peers ships with Truceline. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "The hot path beside its peers, as ratios in one run; takes some minutes.")
public final class BenchCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = "--quick", description = "a few rounds on few events: whether all runs, not how fast")
    private boolean quick;

    @Option(names = "--rows", paramLabel = "N", description = "made-up events to measure with; a million if left out")
    private @Nullable Integer rows;

    @Option(names = "--goals", paramLabel = "GOALS", description = "only these, such as 1,2,5; all if left out")
    private @Nullable String goals;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "measure nothing, write the made-up events as a table")
    private @Nullable Path write;

    @Option(names = "--json", description = "print what came of it as JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("truceline.home", "."))
                .toAbsolutePath()
                .normalize();
        Path packed = home.resolve("bench").resolve("truceline-bench.jar");
        Path built = home.resolve("bench").resolve("target").resolve("fast").resolve("truceline-bench.jar");
        PrintWriter err = spec.commandLine().getErr();
        if (Files.isRegularFile(packed)) {
            return measure(packed, home);
        }
        if (!Files.isRegularFile(home.resolve("bench").resolve("pom.xml"))) {
            err.println(
                    "bench: expected the source tree of Truceline at " + home + "; found no folder bench in it. "
                            + "The peers that it measures do not ship with Truceline: start ./truceline bench in the source tree.");
            return UNUSABLE;
        }
        err.println("bench: building what changed …");
        Path log = home.resolve("target").resolve("bench-build.log");
        if (build(home, log) != 0) {
            err.println("bench: the build failed, see " + log + ".");
            return UNUSABLE;
        }
        return measure(built, home);
    }

    private static int build(Path home, Path log) throws IOException, InterruptedException {
        Files.createDirectories(home.resolve("target"));
        return ended(new ProcessBuilder(
                        home.resolve("mvnw").toString(),
                        "-q",
                        "-Pfast",
                        "-DskipWeb",
                        "-Dmaven.test.skip=true",
                        "-pl",
                        "bench",
                        "-am",
                        "package")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
    }

    private int measure(Path jar, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "--home",
                home.toString()));
        if (quick) {
            command.add("--quick");
        }
        if (json) {
            command.add("--json");
        }
        Optional.ofNullable(write)
                .ifPresent(file ->
                        command.addAll(List.of("--write", file.toAbsolutePath().toString())));
        Optional.ofNullable(rows).ifPresent(count -> command.addAll(List.of("--rows", count.toString())));
        Optional.ofNullable(goals).ifPresent(names -> command.addAll(List.of("--goals", names)));
        return ended(new ProcessBuilder(command).inheritIO());
    }

    /** Its exit code; it ends with this process. */
    private static int ended(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        Thread atEnd = new Thread(process::destroy, "end of bench");
        Runtime.getRuntime().addShutdownHook(atEnd);
        return process.waitFor();
    }
}
