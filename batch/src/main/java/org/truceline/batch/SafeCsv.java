package org.truceline.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes CSV in UTF-8 with line feeds, the same bytes for the same rows. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it; plain numbers are left alone.
 */
final class SafeCsv implements Closeable {

    private final CsvWriter writer;

    SafeCsv(Path path, List<String> header) throws IOException {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path);
        writer.writeRecord(header);
    }

    void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::guarded).toList());
    }

    static String guarded(String cell) {
        return cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0 || isNumber(cell) ? cell : "'" + cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
