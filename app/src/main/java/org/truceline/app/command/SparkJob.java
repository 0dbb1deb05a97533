package org.truceline.app.command;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * An assessment as a job for Spark, in a process of its own: by the {@code spark-submit} of an installed Spark, else, in a
 * source tree, by the Spark that Maven fetches.
 */
final class SparkJob {

    private static final String CLASS = "org.truceline.spark.Assess";
    private static final String JAR = "truceline-spark.jar";

    private final Path home;
    private final Map<String, String> environment;

    /**
     * A job that is looked for in {@code home}, where Truceline lies.
     *
     * @param environment variables of this process: SPARK_HOME tells where Spark is
     */
    SparkJob(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /** One of this installation of Truceline. */
    static SparkJob here() {
        return new SparkJob(Path.of(System.getProperty("truceline.home", "")), System.getenv());
    }

    /** What the job is told: what {@code assess} was told, but for the master. */
    static List<String> own(List<String> arguments) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--spark")) {
                i++;
            } else if (!argument.startsWith("--spark=")) {
                own.add(argument);
            }
        }
        return own;
    }

    /** Runs the job with these arguments, and returns its exit code. */
    int run(String master, List<String> arguments) throws FaultyInput, IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command(master, arguments)).inheritIO();
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (isAlone(master)) {
            process.environment().putIfAbsent("SPARK_LOCAL_IP", "127.0.0.1");
        }
        return process.start().waitFor();
    }

    /** The command that runs the job. */
    List<String> command(String master, List<String> arguments) throws FaultyInput, IOException, InterruptedException {
        Optional<Path> installed =
                Optional.ofNullable(environment.get("SPARK_HOME")).map(Path::of);
        Path tree = home.resolve(".mvn/spark-if-stale.sh");
        Path packed = home.resolve("app").resolve(JAR);
        if (!Files.isRegularFile(packed) && !Files.isRegularFile(tree)) {
            throw missing("the job " + packed, "Build it in a source tree by ./mvnw -Pspark package and put it there.");
        }
        boolean isPacked = Files.isRegularFile(packed);
        if (installed.isEmpty() && isPacked) {
            throw missing(
                    "Spark, by SPARK_HOME",
                    "Unpack Spark 4.2 for Scala 2.13 from https://spark.apache.org/downloads.html and set SPARK_HOME to it.");
        }
        Path built = isPacked ? packed.resolveSibling("") : built(tree);
        List<String> command = new ArrayList<>(installed.isPresent() ? submit(installed.get()) : fetched(built));
        command.addAll(List.of("--master", master, "--class", CLASS));
        command.addAll(settings(master));
        command.add(built.resolve(JAR).toString());
        command.addAll(arguments);
        return command;
    }

    private static List<String> submit(Path spark) throws FaultyInput {
        Path submit = spark.resolve("bin/spark-submit");
        if (!Files.isExecutable(submit)) {
            throw missing(submit.toString(), "Set SPARK_HOME to the folder that an unpacked Spark 4.2 has.");
        }
        return List.of(submit.toString());
    }

    private static List<String> fetched(Path built) throws IOException {
        String jars = Files.readString(built.resolve("spark-class-path")).strip();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.configurationFile=org/apache/spark/log4j2-defaults.properties",
                "-cp",
                jars,
                "org.apache.spark.deploy.SparkSubmit");
    }

    /** Warnings only; a progress bar on a terminal; and no page of Spark's where the job is alone on this machine. */
    private static List<String> settings(String master) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return List.of(
                "--conf",
                "spark.log.level=WARN",
                "--conf",
                "spark.ui.showConsoleProgress=" + terminal,
                "--conf",
                "spark.ui.enabled=" + !isAlone(master));
    }

    private static boolean isAlone(String master) {
        return master.equals("local") || master.startsWith("local[");
    }

    /** The folder that the job was built in. */
    private static Path built(Path script) throws FaultyInput, IOException, InterruptedException {
        ProcessBuilder building = new ProcessBuilder(script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        building.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = building.start();
        String folder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw missing("a build of the job", "See above why there is none.");
        }
        return Path.of(folder);
    }

    private static FaultyInput missing(String expected, String remedy) {
        return new FaultyInput(List.of(new Fault(Where.of("--spark"), "spark", expected, "none", remedy)));
    }
}
