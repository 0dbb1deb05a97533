package org.truceline.intake.row;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * The rows of a table in letters as cells, whatever their number. A cell holds at most a million letters, a row four million
 * and a thousand cells.
 */
public final class Records implements Closeable {

    private static final int MOST_CELLS = 1_000;
    private static final int MOST_LETTERS = 1 << 20;

    private final String file;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private long line = 1;

    /** The rows of {@code letters}, which are closed with these. */
    public Records(Letters letters, Notation notation) {
        this.file = letters.file();
        this.csv = CsvReader.builder()
                .fieldSeparator(notation.separator())
                .quoteCharacter(notation.quote())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(4 * MOST_LETTERS)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(MOST_LETTERS)
                                .maxRecordSize(4 * MOST_LETTERS)
                                .build(),
                        letters.reader());
        this.rows = csv.iterator();
    }

    /** The cells of the first row, which are the names of columns; throws where there is none. */
    public List<String> names() throws FaultyInput {
        return next().orElseThrow(() -> fault("content", "a line of column names", "nothing", ""));
    }

    /** The cells of the next row; empty after the last. Throws when nothing after it can be trusted. */
    public Optional<List<String>> next() throws FaultyInput {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            return Optional.of(row.getFields());
        } catch (CsvParseException | UncheckedIOException problem) {
            throw broken(problem);
        }
    }

    private FaultyInput broken(RuntimeException problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof Unreadable unreadable
                ? unreadable.asFaultyInput()
                : fault(
                        "notation",
                        "CSV with cells of at most a million letters",
                        String.valueOf(problem.getMessage()),
                        "Is a quotation mark missing?");
    }

    /** Where the row begins that was read last. */
    public Where where() {
        return new Where(file, (int) Math.min(line, Integer.MAX_VALUE), 0);
    }

    /** What is wrong with the file as a whole, at the row that was read last. */
    public FaultyInput fault(String about, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(where(), about, expected, found, remedy)));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
