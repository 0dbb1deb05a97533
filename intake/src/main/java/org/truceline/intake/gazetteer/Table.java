package org.truceline.intake.gazetteer;

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
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The rows of a file, one after the other, within bounds of size. */
final class Table implements Closeable {

    private static final int MOST_ROWS = 500_000;
    private static final long MOST_CHARACTERS = 100_000_000;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int LONGEST_FIRST_LINE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** GeoNames quotes nothing: a quotation mark there is a letter like others, and this character is never there. */
    private static final char NO_QUOTE = '\uFFFF';

    private final String file;
    private final Layout layout;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private long line = 1;
    private long rows;
    private long characters;

    private Table(String file, BufferedReader reader) throws FaultyInput, IOException {
        this.file = file;
        FirstLine first = firstLine(reader);
        this.layout = first.layout(file);
        boolean dump = layout == Layout.GEONAMES;
        this.csv = CsvReader.builder()
                .fieldSeparator(dump ? '\t' : first.separator())
                .quoteCharacter(dump ? NO_QUOTE : '"')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(reader);
        this.records = csv.iterator();
        List<String> names = dump && !first.hasNames() ? List.of() : names();
        this.header = Header.of(where(), dump ? FirstLine.GEONAMES : names);
        header.require(
                where(),
                switch (layout) {
                    case OWN -> OwnRow.NEEDED;
                    case GEONAMES -> FirstLine.GEONAMES;
                    case PCODES -> PcodeRow.needed(header);
                });
    }

    static Table open(String file, InputStream bytes) throws FaultyInput, IOException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 2 * LONGEST_FIRST_LINE);
        try {
            return new Table(file, reader);
        } catch (CharacterCodingException _) {
            reader.close();
            throw notUtf8(Where.of(file));
        } catch (FaultyInput faulty) {
            reader.close();
            throw faulty;
        }
    }

    private static FirstLine firstLine(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(LONGEST_FIRST_LINE);
        StringBuilder line = new StringBuilder();
        for (int next = reader.read(); next >= 0 && next != '\n' && next != '\r'; next = reader.read()) {
            if (line.length() == LONGEST_FIRST_LINE - 1) {
                break;
            }
            line.append((char) next);
        }
        reader.reset();
        return new FirstLine(line.toString());
    }

    Layout layout() {
        return layout;
    }

    Header header() {
        return header;
    }

    /** The next row; empty behind the last. A second line of HXL tags is no row. */
    Optional<Row> next() throws FaultyInput, IOException {
        Optional<CsvRecord> found = record();
        if (found.isPresent() && rows == 1 && isTags(found.get())) {
            found = record();
        }
        return found.map(each -> new Row(where(), header, each.getFields()));
    }

    private boolean isTags(CsvRecord row) {
        return layout != Layout.GEONAMES
                && row.getFields().stream().anyMatch(cell -> cell.startsWith("#"))
                && row.getFields().stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }

    private List<String> names() throws FaultyInput, IOException {
        Optional<CsvRecord> first = record();
        rows = 0;
        return first.orElseThrow(() -> fault("content", "a line of column names", "nothing", ""))
                .getFields();
    }

    private Optional<CsvRecord> record() throws FaultyInput, IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = records.next();
            line = row.getStartingLineNumber();
            count(row);
            return Optional.of(row);
        } catch (CsvParseException problem) {
            throw fault(
                    "notation",
                    "a table with rows of at most a million characters",
                    String.valueOf(problem.getMessage()),
                    "Is a quotation mark missing?");
        } catch (UncheckedIOException problem) {
            if (problem.getCause() instanceof CharacterCodingException) {
                throw notUtf8(where());
            }
            throw problem.getCause();
        }
    }

    private void count(CsvRecord row) throws FaultyInput {
        rows++;
        for (String cell : row.getFields()) {
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

    private Where where() {
        return new Where(file, (int) Math.min(line, Integer.MAX_VALUE), 0);
    }

    /** What is wrong with the file as a whole, at the row that was read last. */
    FaultyInput fault(String about, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(where(), about, expected, found, remedy)));
    }

    private static FaultyInput notUtf8(Where where) {
        return new FaultyInput(
                List.of(new Fault(where, "notation", "text in UTF-8", "other bytes", "Save the file as UTF-8.")));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
