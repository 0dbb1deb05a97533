package org.truceline.intake.row;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The rows of a table in letters, each with as many cells as there are columns; another is not taken in. */
public final class Sheet implements Dataset {

    private final Layout layout;
    private final Letters letters;
    private final Records records;
    private final Header header;
    private final Function<Cells, Entry> reading;

    private Sheet(Letters letters, Layout layout, HeaderReading headed) throws FaultyInput {
        this.layout = layout;
        this.letters = letters;
        this.records = new Records(letters, layout.notation());
        this.header = Header.of(letters.file(), layout.columns().isEmpty() ? records.names() : layout.columns());
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

    @Override
    public Optional<Entry> next() throws FaultyInput {
        return records.next().map(row -> entry(records.where(), row));
    }

    /** The columns. */
    public Header header() {
        return header;
    }

    /** Where a line of the file is, from 1. */
    public Where where(long line) {
        return letters.where(line);
    }

    /** What a row of these cells is that begins at {@code where}. */
    public Entry entry(Where where, List<String> row) {
        Cells cells = new Cells(where, header, row);
        return row.size() == header.size() ? reading.apply(cells) : mismatched(cells, row);
    }

    private Entry mismatched(Cells cells, List<String> row) {
        long breaks = row.stream()
                .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                .sum();
        String remedy = breaks > 0
                ? "The row takes " + (breaks + 1) + " lines: is a quotation mark missing?"
                : layout.notation() == Notation.TABS_UNQUOTED
                        ? ""
                        : "A separator inside a value needs quotation marks around the value.";
        cells.faults().add(cells.where(), "row", header.size() + " columns", row.size() + "", remedy);
        return cells.notTaken(layout.kind(), cells.text(layout.id()));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
