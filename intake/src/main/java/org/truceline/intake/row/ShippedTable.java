package org.truceline.intake.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table of meanings that comes with the software. */
public final class ShippedTable {

    private ShippedTable() {}

    /** Each row of {@code resource}, which lies beside {@code owner}, as {@code reading} understands it. */
    public static <T> List<T> rows(Class<?> owner, String resource, Function<Row, T> reading) {
        try (InputStream bytes = owner.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The table " + resource + " is missing from this build.");
            }
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(bytes)) {
                return reader.stream().map(Row::new).map(reading).toList();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One row, its cells by column name. */
    public static final class Row {

        private final NamedCsvRecord cells;

        private Row(NamedCsvRecord cells) {
            this.cells = cells;
        }

        /** The cell's text; may be empty. */
        public String text(String column) {
            return cells.getField(column);
        }

        /** The cell's text, when there is some. */
        public Optional<String> filled(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        /** The words of the cell, which are parted by blanks; none when it is empty. */
        public List<String> words(String column) {
            return filled(column).map(text -> List.of(text.split(" ", -1))).orElse(List.of());
        }
    }
}
