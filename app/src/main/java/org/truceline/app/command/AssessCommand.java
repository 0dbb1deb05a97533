package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.batch.AgreementPaths;
import org.truceline.batch.Agreements;
import org.truceline.batch.AssessFile;
import org.truceline.batch.AssessSummary;
import org.truceline.batch.Form;
import org.truceline.batch.Output;
import org.truceline.batch.PlainSummary;
import org.truceline.batch.Reasons;
import org.truceline.batch.StoppedEarly;
import org.truceline.intake.Refused;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.row.DateOrder;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks every term that forbids or permits about every row of a dataset. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "A whole dataset against one agreement or several; its first line tells which kind it is.")
public final class AssessCommand implements Callable<Integer> {

    /** The exit code of work that Ctrl-C stopped. */
    private static final int STOPPED = 130;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE... INCIDENTS",
            hideParamSyntax = true,
            description =
                    "files of terms, the folders that they lie in, or a folder of such folders, whose agreements are all asked; last the dataset")
    private List<Path> paths;

    @ArgGroup(multiplicity = "1")
    private Aim aim;

    /** What is wanted: a file of all findings, or the reasons of one row. */
    static final class Aim {

        @Option(
                names = "-o",
                paramLabel = "OUT",
                description = "the findings to write; its ending tells the form: .csv, .parquet or .geojsonl, else CSV")
        private @Nullable Path output;

        @Option(
                names = "--explain",
                paramLabel = "ROW",
                description = "print the findings of one row with all reasons: its id, or \"line 17\"")
        private @Nullable String explain;
    }

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description = "the form to write, whatever the ending: ${COMPLETION-CANDIDATES}",
            completionCandidates = Forms.class)
    private @Nullable String to;

    @Option(
            names = "--reasons",
            description =
                    "write a sentence for each finding and what would settle it; asks about each row, which takes longer")
    private boolean reasons;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            description = "which kind of dataset it is, where its first line does not tell: ${COMPLETION-CANDIDATES}",
            completionCandidates = Kinds.class)
    private @Nullable String as;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "in which order the numbers of dates stand: ${COMPLETION-CANDIDATES}",
            completionCandidates = Orders.class)
    private @Nullable String dates;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many work side by side, all processors by default; the findings do not depend on it")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--spark",
            paramLabel = "MASTER",
            description = "have Spark do it, such as local[2] or spark://HOST:7077; OUT is a folder then")
    private @Nullable String spark;

    @Option(names = "--json", description = "print the summary as JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (spark != null) {
            if (to != null || aim.explain != null) {
                throw new ParameterException(spec.commandLine(), "--spark writes CSV: leave out --to and --explain.");
            }
            return SparkJob.here()
                    .run(spark, SparkJob.own(spec.commandLine().getParseResult().expandedArgs()));
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: expected 1 or more; found " + threads + ".");
        }
        Agreements agreements = AgreementPaths.read(paths.subList(0, paths.size() - 1));
        if (aim.explain != null) {
            new ExplainedRow(agreements, json, spec.commandLine().getOut()).print(dataset(), told(), aim.explain);
            return 0;
        }
        Output output = output(Objects.requireNonNull(aim.output));
        Optional<AssessSummary> finished = Stoppable.run(() -> assess(agreements, output));
        return finished.isPresent() ? print(finished.get()) : STOPPED;
    }

    /** Empty when somebody stopped it, which is said. */
    private Optional<AssessSummary> assess(Agreements agreements, Output output) throws FaultyInput, IOException {
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        try {
            return Optional.of(AssessFile.run(agreements, dataset(), told(), output, threads, bar));
        } catch (StoppedEarly early) {
            bar.finish();
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "Stopped after %,d rows, %.1f %% of the input. Nothing was written; what was at %s before is as it was.%n",
                            early.rows(),
                            100 * early.share(),
                            output.file());
            spec.commandLine().getErr().flush();
            return Optional.empty();
        } finally {
            bar.finish();
        }
    }

    private Path dataset() throws FaultyInput {
        Path last = paths.getLast();
        if (Files.isDirectory(last)) {
            throw new FaultyInput(List.of(new Fault(
                    Where.of(last.toString()),
                    "dataset",
                    "a file",
                    "a folder",
                    "Name the dataset last, behind the agreements.")));
        }
        return last;
    }

    private int print(AssessSummary summary) {
        summary.refused().first().forEach(this::tell);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(PlainSummary.view(summary)));
        } else {
            PlainSummary.lines(summary).forEach(out::println);
        }
        return summary.refused().count() == 0 ? 0 : 1;
    }

    private Output output(Path path) {
        Form form = Optional.ofNullable(to)
                .map(word -> chosen("--to", word, Form.words(), Form.find(word)))
                .orElseGet(() -> Form.of(path));
        return new Output(path, form, reasons ? Reasons.WRITTEN : Reasons.LEFT_OUT);
    }

    private DatasetFile.Told told() {
        return new DatasetFile.Told(
                Optional.ofNullable(as).map(word -> chosen("--as", word, new Kinds(), DatasetKind.find(word))),
                Optional.ofNullable(dates).map(word -> chosen("--dates", word, new Orders(), DateOrder.find(word))));
    }

    private <T> T chosen(String option, String word, List<String> words, Optional<T> found) {
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                option + ": expected one of " + String.join(", ", words) + "; found \"" + word + "\"."));
    }

    /** The kinds of datasets by name. */
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Kinds() {
            super(Arrays.stream(DatasetKind.values()).map(DatasetKind::word).toList());
        }
    }

    /** The forms of findings by name. */
    static final class Forms extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Forms() {
            super(Form.words());
        }
    }

    /** The orders of dates by name. */
    static final class Orders extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Orders() {
            super(Arrays.stream(DateOrder.values()).map(DateOrder::word).toList());
        }
    }

    private void tell(Refused row) {
        spec.commandLine().getErr().println(row);
    }
}
