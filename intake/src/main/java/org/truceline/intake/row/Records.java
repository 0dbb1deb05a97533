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
import java.util.regex.Pattern;
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

    private static final Pattern OWN_LINE = Pattern.compile("(?<=record starting at line )\\d+");

    private final Letters letters;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private Where where;

    /** The rows of {@code letters}, which are closed with these. */
    public Records(Letters letters, Notation notation) {
        this.letters = letters;
        this.where = letters.before().orElseGet(() -> letters.where(1));
        this.csv = notated(notation).maxBufferSize(4 * MOST_LETTERS).build(handler(), letters.reader());
        this.rows = csv.iterator();
    }

    private static CsvReader.CsvReaderBuilder notated(Notation notation) {
        return CsvReader.builder()
                .fieldSeparator(notation.separator())
                .quoteCharacter(notation.quote())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(MOST_LETTERS)
                .maxRecordSize(4 * MOST_LETTERS)
                .build();
    }

    /** The cells of {@code text}, which is one row; empty where it cannot be read, or is not one. */
    public static Optional<List<String>> cells(String text, Notation notation) {
        try {
            List<CsvRecord> rows =
                    notated(notation).build(handler(), text).stream().limit(2).toList();
            return rows.size() == 1 ? Optional.of(rows.getFirst().getFields()) : Optional.empty();
        } catch (CsvParseException _) {
            return Optional.empty();
        }
    }

    /** The cells of the first row, which are the names of columns; throws where there is none. */
    public List<String> names() throws FaultyInput {
        List<String> names = next().orElseThrow(() -> fault("content", "a line of column names", "nothing", ""));
        where = letters.before().orElse(where);
        return names;
    }

    /** The cells of the next row; empty after the last. Throws when nothing after it can be trusted. */
    public Optional<List<String>> next() throws FaultyInput {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            where = letters.where(row.getStartingLineNumber());
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
                        inFile(String.valueOf(problem.getMessage())),
                        "Is a quotation mark missing?");
    }

    /** The message with the line of the file, where it names one of the letters that are read. */
    private String inFile(String message) {
        return OWN_LINE.matcher(message)
                .replaceAll(found -> Integer.toString(
                        letters.where(Long.parseLong(found.group())).line()));
    }

    /** Where the row begins that was read last. */
    public Where where() {
        return where;
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
