package org.truceline.bench.peer;

import java.nio.file.Path;
import java.util.List;
import org.truceline.bench.made.Pact;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Fresh;
import org.truceline.bench.timed.Pass;

/**
 * The same table to the same findings as one writes it with a good CSV library: FastCSV reads and writes, {@code Double} and
 * {@code Instant} parse, maps find sorts, and the same kernel answers. It checks nothing: it is only for tables as sound as the
 * made-up one. In a fresh process each time.
 *
 * @param points rows of the table
 */
public record FastCsvFile(Pact pact, Path table, Path findings, long points) implements Contender {

    @Override
    public String name() {
        return "FastCSV, Double and Instant parse, the same kernel, 1 thread";
    }

    @Override
    public Pass pass() throws Exception {
        return Pass.read(Fresh.run(
                FastCsvFile.class,
                List.of("-XX:+UseSerialGC"),
                List.of(pact.name(), table.toString(), findings.toString())));
    }

    /** In the fresh process: prints how many findings are not "not covered", and the time. */
    public static void main(String[] arguments) throws Exception {
        Pact pact = Pact.valueOf(arguments[0]);
        Pass pass = Pass.of(() -> {
            try (FastCsvRun run = new FastCsvRun(pact, Path.of(arguments[1]), Path.of(arguments[2]))) {
                return run.found();
            }
        });
        System.out.println(pass.written());
    }
}
