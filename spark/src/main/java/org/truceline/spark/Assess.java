package org.truceline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.truceline.batch.AgreementPaths;
import org.truceline.batch.Agreements;
import org.truceline.batch.PlainSummary;
import org.truceline.batch.Reasons;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.row.DateOrder;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The class that {@code spark-submit} starts. Exit code 0 when done, 1 when the input has faults, 2 for wrong usage; the
 * summary on standard output, everything else on standard error.
 */
@Command(
        name = "truceline-spark",
        mixinStandardHelpOptions = true,
        description =
                "A whole dataset against one agreement or several, on Spark: findings as truceline assess writes them, in a folder.")
public final class Assess implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "TERMS... FILE",
            hideParamSyntax = true,
            description =
                    "files of terms, the folders that they lie in, or a folder of such folders, where the driver runs; last the dataset, as a path that all executors can read")
    private List<String> paths;

    @Option(
            names = "-o",
            required = true,
            paramLabel = "OUT",
            description = "the folder to write, which is not there yet; a path that all executors can write to")
    private String output;

    @Option(names = "--reasons", description = "write a sentence for each finding and what would settle it")
    private boolean reasons;

    @Option(names = "--as", paramLabel = "KIND", description = "which kind of dataset it is, where it does not tell")
    private @Nullable String as;

    @Option(names = "--dates", paramLabel = "ORDER", description = "in which order the numbers of dates stand")
    private @Nullable String dates;

    @Option(
            names = "--part-size",
            paramLabel = "MIB",
            description = "about how much of the file a task reads, in mebibytes; ${DEFAULT-VALUE} if not told",
            defaultValue = "64")
    private int partSize;

    @Option(names = "--json", description = "print the summary as JSON")
    private boolean json;

    /** Ends the process where it is not done. */
    public static void main(String[] arguments) {
        int code = run(arguments, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code of one job. */
    static int run(String[] arguments, OutputStream out, OutputStream err) {
        CommandLine line = new CommandLine(new Assess());
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.setExecutionExceptionHandler((problem, _, _) -> explain(problem, line.getErr()));
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new Visible(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }

    private static int explain(Exception problem, PrintWriter err) throws Exception {
        if (problem instanceof FaultyInput || problem instanceof IOException || problem instanceof SparkException) {
            err.println(problem.getMessage());
            return 1;
        }
        throw problem;
    }

    @Override
    public Integer call() throws FaultyInput, IOException {
        DatasetFile.Told told = told();
        if (partSize < 1 || partSize > 1_024) {
            throw new ParameterException(
                    spec.commandLine(), "--part-size: expected 1 to 1024; found " + partSize + ".");
        }
        Agreements agreements = AgreementPaths.read(
                paths.subList(0, paths.size() - 1).stream().map(Path::of).toList());
        Outcome outcome;
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("truceline assess"))) {
            outcome = new FileJob(
                            spark, agreements, reasons ? Reasons.WRITTEN : Reasons.LEFT_OUT, (long) partSize << 20)
                    .run(paths.getLast(), told, output);
        }
        print(outcome);
        return outcome.summary().refused().count() == 0 ? 0 : 1;
    }

    private DatasetFile.Told told() {
        return new DatasetFile.Told(
                Optional.ofNullable(as).map(word -> known("--as", word, DatasetKind.find(word), DatasetKind.words())),
                Optional.ofNullable(dates)
                        .map(word ->
                                known("--dates", word, DateOrder.find(word), "day-first, month-first, year-first")));
    }

    private <T> T known(String option, String word, Optional<T> found, String words) {
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(), option + ": expected one of " + words + "; found \"" + word + "\"."));
    }

    private void print(Outcome outcome) {
        outcome.refused().forEach(spec.commandLine().getErr()::println);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            out.println(mapper.writeValueAsString(PlainSummary.view(outcome.summary())));
        } else {
            PlainSummary.lines(outcome.summary()).forEach(out::println);
        }
    }
}
