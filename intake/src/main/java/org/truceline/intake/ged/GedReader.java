package org.truceline.intake.ged;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.intake.Refused;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * Reads UCDP GED one row at a time, in the order of the file, however long it is. CSV in UTF-8, with or without a
 * byte-order mark, with commas and quoted line breaks, and with either kind of line end. Not for use by several threads.
 */
public final class GedReader implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String UTF_8 = "Save the file as UTF-8.";

    private final String file;
    private final Clocks clocks;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private final Header header;
    private long line = 1;
    private boolean done;

    private GedReader(String file, InputStream bytes, Clocks clocks) throws FaultyInput, IOException {
        this.file = file;
        this.clocks = clocks;
        this.csv = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(characters(bytes));
        this.rows = csv.iterator();
        this.header = Header.of(file, names());
    }

    /**
     * Begins to read {@code bytes}, which are closed with this reader. The dataset tells days without a zone: they are
     * held against every clock on Earth. Throws when the first line does not name the columns that are needed.
     *
     * @param file the name for messages
     */
    public static GedReader open(String file, InputStream bytes) throws FaultyInput, IOException {
        return open(file, bytes, Clocks.ANY);
    }

    /** As {@link #open(String, InputStream)}, with the days told on one of {@code clocks}. */
    public static GedReader open(String file, InputStream bytes, Clocks clocks) throws FaultyInput, IOException {
        try {
            return new GedReader(file, bytes, clocks);
        } catch (CharacterCodingException _) {
            throw new FaultyInput(
                    List.of(new Fault(Where.of(file), "notation", "text in UTF-8", "other bytes", UTF_8)));
        }
    }

    /**
     * The next row; empty after the last. Throws, with the line, when nothing after it can be trusted: a quotation
     * without end, text after a closing quotation mark, bytes that are not UTF-8.
     */
    public Optional<GedEntry> next() throws FaultyInput, IOException {
        return done ? Optional.empty() : row().map(this::entry);
    }

    private GedEntry entry(CsvRecord row) {
        Cells cells = new Cells(file, row, header);
        if (row.getFieldCount() == header.size()) {
            return EventReader.read(cells, clocks);
        }
        long breaks = row.getFields().stream()
                .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                .sum();
        String remedy = breaks == 0
                ? "A comma inside a value needs quotation marks around the value."
                : "The row takes " + (breaks + 1) + " lines: is a quotation mark missing?";
        return notTaken(cells.where(), cells.text("id"), header.size() + " columns", row.getFieldCount() + "", remedy);
    }

    private static GedEntry notTaken(Where where, String id, String expected, String found, String remedy) {
        Fault fault = new Fault(where, "row", expected, found, remedy);
        return new GedEntry.NotTaken(where.line(), new Refused(where, EventReader.KIND, id, List.of(fault)));
    }

    private List<String> names() throws FaultyInput, IOException {
        CsvRecord first = row().orElseThrow(() -> fault("content", "a line of column names", "nothing", ""));
        return first.getFields();
    }

    private Optional<CsvRecord> row() throws FaultyInput, IOException {
        try {
            if (!rows.hasNext()) {
                done = true;
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            return Optional.of(row);
        } catch (CsvParseException problem) {
            throw fault("notation", "CSV", String.valueOf(problem.getMessage()), "Is a quotation mark missing?");
        } catch (UncheckedIOException problem) {
            if (problem.getCause() instanceof CharacterCodingException) {
                throw fault("notation", "text in UTF-8", "other bytes after this line", UTF_8);
            }
            throw problem.getCause();
        }
    }

    private FaultyInput fault(String about, String expected, String found, String remedy) {
        Where where = new Where(file, (int) Math.min(line, Integer.MAX_VALUE), 0);
        return new FaultyInput(List.of(new Fault(where, about, expected, found, remedy)));
    }

    private static Reader characters(InputStream bytes) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
