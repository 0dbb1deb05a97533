package org.truceline.intake.ged;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table that comes with the software, as rows with named cells. */
final class Table {

    private Table() {}

    static List<NamedCsvRecord> rows(String resource) {
        try (InputStream bytes = Table.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The table " + resource + " is missing from this build.");
            }
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(bytes)) {
                return reader.stream().toList();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
