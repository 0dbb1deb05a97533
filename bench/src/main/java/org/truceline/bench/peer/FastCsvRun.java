package org.truceline.bench.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Slot;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Sort;
import org.truceline.batch.kernel.Verdict;
import org.truceline.batch.kernel.Worker;
import org.truceline.bench.made.Pact;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Provenance;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

/** One run of {@link FastCsvFile}. */
final class FastCsvRun implements AutoCloseable {

    private static final List<String> HEADER = List.of(
            "row", "line", "term", "finding", "failed", "place_used", "time_used", "remarks", "licence", "coded");

    private final CsvReader<CsvRecord> reader;
    private final CsvWriter writer;
    private final Kernel kernel;
    private final Worker worker;
    private final Block block = new Block();
    private final CsvRecord[] rows = new CsvRecord[Block.SIZE];
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private long found;

    FastCsvRun(Pact pact, Path table, Path findings) throws Exception {
        reader = CsvReader.builder().ofCsvRecord(table);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(findings);
        kernel = new Kernel(pact.read());
        worker = kernel.worker();
    }

    long found() {
        writer.writeRecord(HEADER);
        boolean first = true;
        for (CsvRecord row : reader) {
            if (first) {
                first = false;
                continue;
            }
            rows[add(row)] = row;
            if (block.isFull()) {
                write();
            }
        }
        write();
        return found;
    }

    private int add(CsvRecord row) {
        Integer number =
                numbers.computeIfAbsent(row.getField(1) + "|" + row.getField(2), _ -> worker.number(sort(row)));
        return block.add(
                number,
                Double.parseDouble(row.getField(3)),
                Double.parseDouble(row.getField(4)),
                Double.parseDouble(row.getField(5)),
                Instant.parse(row.getField(6)).getEpochSecond(),
                Instant.parse(row.getField(7)).getEpochSecond() + 1);
    }

    private void write() {
        worker.answer(block, index -> occurrence(rows[index]));
        for (int i = 0; i < block.count(); i++) {
            for (Verdict verdict : kernel.verdicts(block.answer(i))) {
                found += verdict.name() == FindingName.NOT_COVERED ? 0 : 1;
                write(rows[i], verdict);
            }
        }
        block.clear();
    }

    private void write(CsvRecord row, Verdict verdict) {
        writer.writeRecord(
                row.getField(0),
                Long.toString(row.getStartingLineNumber()),
                verdict.term().id(),
                verdict.name().words(),
                verdict.failed().map(Slot::words).orElse(""),
                place(row),
                time(row),
                "",
                Provenance.NOT_TOLD.licence(),
                Coded.NOT_TOLD.words());
    }

    private String place(CsvRecord row) {
        String metres = within.computeIfAbsent(
                row.getField(5), told -> "within " + Metres.of(Double.parseDouble(told)) + " of ");
        return metres + Double.parseDouble(row.getField(3)) + ", " + Double.parseDouble(row.getField(4));
    }

    private static String time(CsvRecord row) {
        return row.getField(6).equals(row.getField(7)) ? row.getField(6) : row.getField(6) + " to " + row.getField(7);
    }

    private static Sort sort(CsvRecord row) {
        return Sort.of(occurrence(row));
    }

    private static Occurrence occurrence(CsvRecord row) {
        Position centre = new Position(Double.parseDouble(row.getField(3)), Double.parseDouble(row.getField(4)));
        PossibleTime time = new PossibleTime(
                Optional.of(Instant.parse(row.getField(6))),
                Optional.of(Instant.parse(row.getField(7)).plusSeconds(1)));
        return new Occurrence(
                row.getField(0),
                What.only(new ActClass(row.getField(1))),
                new Who(new Parties(List.of(row.getField(2)), true), Parties.UNTOLD, ""),
                new Located(new Whereabouts.Disc(centre, Metres.of(Double.parseDouble(row.getField(5)))), "made up"),
                new When("made up", "", time, List.of()),
                List.of());
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
    }
}
