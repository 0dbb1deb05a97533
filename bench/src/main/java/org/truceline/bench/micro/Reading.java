package org.truceline.bench.micro;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.truceline.batch.cases.KnownNames;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Table;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;

/** The reader of rows one by one, nanoseconds a row, over a table in memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated with Setup first.
public class Reading {

    private static final int ROWS = 20_000;

    private byte[] table;
    private Known known;

    /** Writes the table. */
    @Setup
    public void write() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Table.write(ROWS, bytes);
        table = bytes.toByteArray();
        known = KnownNames.of(Pact.CORRIDOR.read());
    }

    /** Bytes to occurrences. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void rows(Blackhole sink) throws Exception {
        try (Dataset rows =
                DatasetFile.open("made-up.csv", new ByteArrayInputStream(table), DatasetFile.Told.NOTHING, known)) {
            Optional<Entry> row = rows.next();
            while (row.isPresent()) {
                sink.consume(row.get());
                row = rows.next();
            }
        }
    }
}
