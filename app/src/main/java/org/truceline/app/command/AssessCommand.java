package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.truceline.agreement.Agreement;
import org.truceline.batch.AssessFile;
import org.truceline.batch.AssessSummary;
import org.truceline.batch.Reasons;
import org.truceline.intake.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks every prohibition about every row of a dataset. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "A whole dataset against an agreement: UCDP GED in its 49 columns.")
public final class AssessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "a file of terms, or the folder that it lies in")
    private Path file;

    @Parameters(index = "1", paramLabel = "INCIDENTS", description = "the dataset")
    private Path incidents;

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "the table of findings to write, CSV")
    private Path output;

    @Option(
            names = "--reasons",
            description =
                    "write a sentence for each finding and what would settle it; asks about each row, which takes longer")
    private boolean reasons;

    @Option(names = "--json", description = "print the summary as JSON")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Agreement agreement = TermsFile.at(file).read();
        ProgressBar bar = new ProgressBar(spec.commandLine().getErr());
        AssessSummary summary =
                AssessFile.run(agreement, incidents, output, reasons ? Reasons.WRITTEN : Reasons.LEFT_OUT, bar);
        bar.finish();
        summary.refused().first().forEach(this::tell);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("rows", summary.rows());
            view.put("refused", summary.refused().count());
            Map<String, Long> counts = new LinkedHashMap<>();
            summary.counts().forEach((name, count) -> counts.put(name.words(), count));
            view.put("findings", counts);
            view.put("deferred", summary.work().deferred());
            view.put("kinds", summary.work().kinds());
            out.println(Json.pretty(view));
        } else {
            out.println(
                    summary.rows() + " rows asked about, " + summary.refused().count() + " refused.");
            summary.counts().forEach((name, count) -> out.println("  " + count + " " + name.words()));
            out.println(words(summary));
            out.println("These count findings on the rows of this file. They do not measure how much happened.");
        }
        return summary.refused().count() == 0 ? 0 : 1;
    }

    private static String words(AssessSummary summary) {
        long rows = summary.rows();
        AssessSummary.Work work = summary.work();
        return String.format(
                Locale.ROOT,
                "The engine was asked about %d rows one by one (%.3f %% of all), and once about each of %d kinds of rows.",
                work.deferred(),
                rows == 0 ? 0 : 100.0 * work.deferred() / rows,
                work.kinds());
    }

    private void tell(Refused row) {
        spec.commandLine().getErr().println(row);
    }
}
