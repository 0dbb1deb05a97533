package org.truceline.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * A table read row by row. At most 64 MiB of a file, 1,000 columns, 1,048,576 rows, and 32,767 letters of a cell are
 * read; a file with more is refused.
 */
public final class TableSource implements Closeable {

    private final Rows rows;
    private final Deque<TableRow> ahead = new ArrayDeque<>();
    private final Layout layout;
    private int blank;

    private TableSource(String file, Rows rows, TableTold told) throws FaultyInput, IOException {
        this.rows = rows;
        List<TableRow> first = new ArrayList<>();
        int wanted = Math.clamp(told.headerRow().orElse(0), HeaderFinder.ROWS_LOOKED_AT, HeaderFinder.LAST_ROW);
        Optional<TableRow> row = rows.next();
        while (row.isPresent() && row.get().number() <= wanted) {
            first.add(row.get());
            row = rows.next();
        }
        row.ifPresent(first::add);
        HeaderFinder.Header header = new HeaderFinder(file, told).find(first);
        this.layout = header.layout(rows);
        first.stream().filter(each -> each.number() > layout.headerRow()).forEach(ahead::add);
    }

    /**
     * Begins to read a table and finds its header. Throws when it is no CSV or XLSX that can be read within the bounds,
     * with what to do.
     *
     * @param file the name for messages
     * @param bytes the whole file
     */
    public static TableSource open(String file, byte[] bytes, TableTold told) throws FaultyInput, IOException {
        Rows rows = switch (FileKind.of(file, bytes)) {
            case CSV -> CsvRows.open(file, bytes, told);
            case XLSX -> XlsxRows.open(file, bytes, told);
        };
        try {
            return new TableSource(file, rows, told);
        } catch (FaultyInput | IOException | RuntimeException problem) {
            rows.close();
            throw problem;
        }
    }

    /** As {@link #open(String, byte[], TableTold)}, of a file on disk. */
    public static TableSource open(Path file, TableTold told) throws FaultyInput, IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > Limits.MOST_BYTES) {
            throw tooLarge(name, Files.size(file));
        }
        return open(name, Files.readAllBytes(file), told);
    }

    static FaultyInput tooLarge(String file, long bytes) {
        return refused(file, "size", "at most 64 MiB", bytes / (1 << 20) + " MiB", "Divide the table into several.");
    }

    static FaultyInput refused(String file, String about, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(Where.of(file), about, expected, found, remedy)));
    }

    /** Where the headings are and what they say. */
    public Layout layout() {
        return layout;
    }

    /** The names of all sheets of a workbook, hidden ones among them; none for CSV. */
    public List<String> sheets() {
        return rows.sheets();
    }

    /**
     * The next row below the header in which something stands; empty after the last. Throws, with the row, when nothing
     * after it can be trusted.
     */
    public Optional<TableRow> next() throws FaultyInput, IOException {
        Optional<TableRow> row = following();
        while (row.filter(TableRow::isBlank).isPresent()) {
            blank++;
            row = following();
        }
        return row;
    }

    /** How many rows were passed over so far because nothing stood in them. */
    public int blank() {
        return blank;
    }

    private Optional<TableRow> following() throws FaultyInput, IOException {
        return ahead.isEmpty() ? rows.next() : Optional.of(ahead.remove());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
