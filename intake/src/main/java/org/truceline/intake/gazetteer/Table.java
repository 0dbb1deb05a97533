package org.truceline.intake.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Records;
import org.truceline.notation.FaultyInput;

/** The rows of a file, one after the other, within bounds of size. Names of columns are in lower case. */
final class Table implements Closeable {

    private static final int MOST_ROWS = 500_000;
    private static final long MOST_CHARACTERS = 100_000_000;

    private final Layout layout;
    private final Records records;
    private final Header header;
    private long rows;
    private long characters;

    private Table(Letters letters) throws FaultyInput {
        FirstLine first = new FirstLine(letters.firstLine());
        this.layout = first.layout(letters.file());
        boolean dump = layout == Layout.GEONAMES;
        this.records = new Records(letters, dump ? Notation.TABS_UNQUOTED : Notation.of(first.text()));
        List<String> names = dump && !first.hasNames() ? List.of() : records.names();
        this.header = Header.of(
                letters.file(),
                dump
                        ? FirstLine.GEONAMES
                        : names.stream()
                                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                                .toList());
        header.require(
                letters.file(),
                layout.words(),
                switch (layout) {
                    case OWN -> OwnRow.NEEDED;
                    case GEONAMES -> FirstLine.GEONAMES;
                    case PCODES -> PcodeRow.needed(header);
                },
                "");
    }

    static Table open(String file, InputStream bytes) throws FaultyInput, IOException {
        Letters letters = Letters.open(file, bytes);
        try {
            return new Table(letters);
        } catch (FaultyInput faulty) {
            letters.close();
            throw faulty;
        }
    }

    Layout layout() {
        return layout;
    }

    Header header() {
        return header;
    }

    /** The next row; empty behind the last. A second line of HXL tags is no row. */
    Optional<Row> next() throws FaultyInput {
        Optional<List<String>> found = record();
        if (found.isPresent() && rows == 1 && isTags(found.get())) {
            found = record();
        }
        return found.map(cells -> new Row(records.where(), header, cells));
    }

    private boolean isTags(List<String> row) {
        return layout != Layout.GEONAMES
                && row.stream().anyMatch(cell -> cell.startsWith("#"))
                && row.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }

    private Optional<List<String>> record() throws FaultyInput {
        Optional<List<String>> row = records.next();
        if (row.isPresent()) {
            count(row.get());
        }
        return row;
    }

    private void count(List<String> row) throws FaultyInput {
        rows++;
        for (String cell : row) {
            characters += cell.length();
        }
        if (rows > MOST_ROWS || characters > MOST_CHARACTERS) {
            throw fault(
                    "size",
                    "at most " + MOST_ROWS + " rows and " + MOST_CHARACTERS + " characters",
                    "more",
                    "Use the file of one country, or split it.");
        }
    }

    /** What is wrong with the file as a whole, at the row that was read last. */
    FaultyInput fault(String about, String expected, String found, String remedy) {
        return records.fault(about, expected, found, remedy);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
