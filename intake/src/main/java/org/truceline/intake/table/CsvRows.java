package org.truceline.intake.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.table.TableTold.Separator;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The rows of a CSV file. An apostrophe that guards a text from being taken for a formula is taken off. */
final class CsvRows implements Rows {

    private final String file;
    private final List<String> findings;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private int row;
    private long line = 1;

    private CsvRows(String file, CsvText text, SeparatorFinder.Found separator) throws IOException {
        this.file = file;
        this.findings = List.of(text.finding(), separator.finding());
        this.csv = reader(text.reader(), separator.separator());
        this.records = csv.iterator();
    }

    static CsvRows open(String file, byte[] bytes, TableTold told) throws FaultyInput, IOException {
        CsvText text = CsvText.of(file, bytes, told);
        return new CsvRows(file, text, new SeparatorFinder(file, text).find(told));
    }

    static CsvReader<CsvRecord> reader(Reader letters, Separator separator) {
        CsvRecordHandler bounded = CsvRecordHandler.builder()
                .maxFields(Limits.MOST_COLUMNS)
                .maxFieldSize(Limits.MOST_LETTERS)
                .maxRecordSize(Limits.MOST_COLUMNS * Limits.MOST_LETTERS)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(bounded, letters);
    }

    @Override
    public Optional<TableRow> next() throws FaultyInput {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            row++;
            if (row > Limits.MOST_ROWS) {
                throw fault("at most 1,048,576 rows", "more", "Divide the table into several.");
            }
            return Optional.of(new TableRow(
                    row, record.getFields().stream().map(CsvRows::cell).toList()));
        } catch (CsvParseException problem) {
            throw fault(
                    "CSV with cells of at most 32,767 letters and at most 1,000 columns",
                    "after this line: " + cause(problem),
                    "Is a quotation mark missing, or the separator another?");
        } catch (UncheckedIOException problem) {
            throw fault("CSV with cells of at most 32,767 letters", cause(problem), "Is a quotation mark missing?");
        }
    }

    private static String cause(Exception problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private FaultyInput fault(String expected, String found, String remedy) {
        Where where = new Where(file, (int) Math.min(line, Integer.MAX_VALUE), 0);
        return new FaultyInput(List.of(new Fault(where, "notation", expected, found, remedy)));
    }

    private static Cell cell(String field) {
        return field.isEmpty() ? Cell.empty() : new Cell.Text(Apostrophe.taken(field));
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public List<String> findings() {
        return findings;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
