package org.truceline.intake.row;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * The rows of a table in letters, each with as many cells as there are columns; a row with another number of cells is
 * not taken in. A cell holds at most a million letters, a row four million.
 */
public final class Sheet implements Dataset {

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_LETTERS = 1 << 20;

    private final Letters letters;
    private final Layout layout;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> rows;
    private final Header header;
    private final Function<Cells, Entry> reading;
    private long line = 1;

    private Sheet(Letters letters, Layout layout, HeaderReading headed) throws FaultyInput {
        this.letters = letters;
        this.layout = layout;
        this.csv = reader(letters, layout.notation());
        this.rows = csv.iterator();
        this.header = Header.of(letters.file(), layout.columns().isEmpty() ? names() : layout.columns());
        this.reading = headed.reading(header);
    }

    /**
     * How a table is laid out.
     *
     * @param kind what a row is, for messages: "GED event"
     * @param id the column of the row's own id
     * @param columns the names of the columns where the file does not begin with them; else empty
     */
    public record Layout(String kind, String id, Notation notation, List<String> columns) {
        public Layout {
            columns = List.copyOf(columns);
        }
    }

    /** What parts cells, and whether quotation marks stand around some. */
    public enum Notation {
        COMMAS(',', '"'),
        SEMICOLONS(';', '"'),
        TABS('\t', '"'),
        /** A quotation mark is a letter like others; the sign that stands for one here is in no text. */
        TABS_UNQUOTED('\t', '\uFFFF');

        private final char separator;
        private final char quote;

        Notation(char separator, char quote) {
            this.separator = separator;
            this.quote = quote;
        }

        /** The quoted notation whose separator the line has most often; commas where it has none. */
        public static Notation of(String line) {
            Notation most = COMMAS;
            for (Notation other : List.of(SEMICOLONS, TABS)) {
                most = other.count(line) > most.count(line) ? other : most;
            }
            return most;
        }

        /** The cells of a line, without quotation marks around them. */
        public List<String> cells(String line) {
            return List.of(line.split(String.valueOf(separator), -1)).stream()
                    .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                    .toList();
        }

        private long count(String line) {
            return line.chars().filter(each -> each == separator).count();
        }
    }

    /** Looks at the columns of a file and says how its rows are read. */
    @FunctionalInterface
    public interface HeaderReading {

        /** How a row becomes an entry; throws where columns are missing. */
        Function<Cells, Entry> reading(Header header) throws FaultyInput;
    }

    /** Begins to read {@code letters}, which are closed with this sheet. */
    public static Sheet open(Letters letters, Layout layout, HeaderReading headed) throws FaultyInput {
        return new Sheet(letters, layout, headed);
    }

    private static CsvReader<CsvRecord> reader(Letters letters, Notation notation) {
        CsvRecordHandler bounded = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(MOST_LETTERS)
                .maxRecordSize(4 * MOST_LETTERS)
                .build();
        return CsvReader.builder()
                .fieldSeparator(notation.separator)
                .quoteCharacter(notation.quote)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(4 * MOST_LETTERS)
                .build(bounded, letters.reader());
    }

    private List<String> names() throws FaultyInput {
        CsvRecord first = row().orElseThrow(() -> fault("content", "a line of column names", "nothing", ""));
        return first.getFields();
    }

    @Override
    public Optional<Entry> next() throws FaultyInput {
        return row().map(this::entry);
    }

    private Entry entry(CsvRecord row) {
        Cells cells = new Cells(where(), header, row.getFields());
        return row.getFieldCount() == header.size() ? reading.apply(cells) : mismatched(cells, row);
    }

    private Entry mismatched(Cells cells, CsvRecord row) {
        long breaks = row.getFields().stream()
                .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                .sum();
        String remedy = breaks > 0
                ? "The row takes " + (breaks + 1) + " lines: is a quotation mark missing?"
                : layout.notation() == Notation.TABS_UNQUOTED
                        ? ""
                        : "A separator inside a value needs quotation marks around the value.";
        cells.faults().add(where(), "row", header.size() + " columns", row.getFieldCount() + "", remedy);
        return cells.notTaken(layout.kind(), cells.text(layout.id()));
    }

    private Optional<CsvRecord> row() throws FaultyInput {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            return Optional.of(row);
        } catch (CsvParseException problem) {
            throw broken(problem);
        } catch (UncheckedIOException problem) {
            throw problem.getCause() instanceof Unreadable unreadable ? unreadable.asFaultyInput() : broken(problem);
        }
    }

    private FaultyInput broken(RuntimeException problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof Unreadable unreadable
                ? unreadable.asFaultyInput()
                : fault("notation", "CSV", String.valueOf(problem.getMessage()), "Is a quotation mark missing?");
    }

    private Where where() {
        return new Where(letters.file(), (int) Math.min(line, Integer.MAX_VALUE), 0);
    }

    private FaultyInput fault(String about, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(where(), about, expected, found, remedy)));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
