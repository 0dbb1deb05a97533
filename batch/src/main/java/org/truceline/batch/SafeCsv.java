package org.truceline.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV in UTF-8 with line feeds, the same bytes for the same rows. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it; plain numbers are left alone.
 */
final class SafeCsv {

    private final CsvWriter writer;

    /** Each row is in {@code out} as soon as it is written. */
    SafeCsv(OutputStream out) {
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** The line of a row as bytes. */
    static byte[] line(List<String> cells) {
        GrownBytes bytes = new GrownBytes();
        new SafeCsv(bytes).row(cells);
        return bytes.copy();
    }

    void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::guarded).toList());
        try {
            writer.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String guarded(String cell) {
        return cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0 || isNumber(cell) ? cell : "'" + cell;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[+-]?\\d{1,18}(?:\\.\\d{1,18})?");
    }
}
