package org.truceline.bench.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.truceline.assessment.FindingName;
import org.truceline.batch.Agreements;
import org.truceline.batch.AssessFile;
import org.truceline.batch.AssessSummary;
import org.truceline.batch.Output;
import org.truceline.batch.Progress;
import org.truceline.batch.Reasons;
import org.truceline.bench.made.Pact;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Fresh;
import org.truceline.bench.timed.Pass;
import org.truceline.intake.dataset.DatasetFile;

/**
 * A table on disk to a table of findings, as {@code truceline assess} does it, in a fresh process each time: what the compiler of
 * the virtual machine needs to warm up is in, the start of the machine is not.
 *
 * @param points rows of the table
 */
public record WholeFile(Pact pact, Path table, Path findings, int threads, long points) implements Contender {

    @Override
    public String name() {
        return "truceline assess, " + (threads == 1 ? "1 thread" : threads + " threads");
    }

    @Override
    public Pass pass() throws Exception {
        return Pass.read(Fresh.run(
                WholeFile.class,
                List.of("-XX:+UseSerialGC"),
                List.of(pact.name(), table.toString(), findings.toString(), Integer.toString(threads))));
    }

    /** In the fresh process: prints how many findings are not "not covered", and the time. */
    public static void main(String[] arguments) throws Exception {
        Pact pact = Pact.valueOf(arguments[0]);
        Pass pass = Pass.of(
                () -> assess(pact, Path.of(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3])));
        System.out.println(pass.written());
    }

    private static long assess(Pact pact, Path table, Path findings, int threads) throws Exception {
        AssessSummary summary = AssessFile.run(
                Agreements.of(pact.read()),
                table,
                DatasetFile.Told.NOTHING,
                Output.of(findings, Reasons.LEFT_OUT),
                threads,
                Progress.UNHEARD);
        return summary.counts().entrySet().stream()
                .filter(each -> each.getKey() != FindingName.NOT_COVERED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
