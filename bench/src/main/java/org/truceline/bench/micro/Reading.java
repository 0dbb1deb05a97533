package org.truceline.bench.micro;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
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
import org.truceline.batch.Agreements;
import org.truceline.batch.AssessRange;
import org.truceline.batch.Reasons;
import org.truceline.batch.cases.KnownNames;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Table;
import org.truceline.intake.Known;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Entry;

/** Readers of rows, nanoseconds a row, over a table in memory: one row after another, and from bytes to findings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated with Setup first.
public class Reading {

    private static final String NAME = "made-up.csv";
    private static final int ROWS = 20_000;

    private byte[] table;
    private Known known;
    private AssessRange assess;
    private DatasetRows cut;

    /** Writes the table. */
    @Setup
    public void write() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Table.write(ROWS, bytes);
        table = bytes.toByteArray();
        known = KnownNames.of(Pact.CORRIDOR.read());
        assess = AssessRange.of(Agreements.of(Pact.CORRIDOR.read()), Reasons.LEFT_OUT);
        byte[] beginning = Arrays.copyOf(table, DatasetRows.LONGEST_FIRST_LINE);
        cut = assess.file(NAME, beginning, DatasetFile.Told.NOTHING).orElseThrow();
    }

    /** Bytes to occurrences. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void rows(Blackhole sink) throws Exception {
        try (Dataset rows = DatasetFile.open(NAME, new ByteArrayInputStream(table), DatasetFile.Told.NOTHING, known)) {
            Optional<Entry> row = rows.next();
            while (row.isPresent()) {
                sink.consume(row.get());
                row = rows.next();
            }
        }
    }

    /** Bytes to the bytes of findings, on the agreement of one corridor. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public AssessRange.Outcome findings() throws Exception {
        return assess.run(
                cut,
                new AssessRange.Range(0, table.length, 0, DayForms.NONE),
                new ByteArrayInputStream(table),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    }
}
