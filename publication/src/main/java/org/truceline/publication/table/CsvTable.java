package org.truceline.publication.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV: UTF-8, commas, lines that end in CR LF. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, and so does one that has that apostrophe already; the reader of tables takes it off again.
 */
public final class CsvTable implements TableWriter {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;

    private CsvTable(OutputStream out) {
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    /** Writes to {@code out}, which is closed with this. */
    public static CsvTable to(OutputStream out) {
        return new CsvTable(out);
    }

    /** The same, with the byte order mark by which Excel knows UTF-8. */
    public static CsvTable withByteOrderMark(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        return new CsvTable(out);
    }

    @Override
    public void row(List<OutCell> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::field).toList());
    }

    private static String field(OutCell cell) {
        String words = OutWords.of(cell);
        return cell instanceof OutCell.Text && isDangerous(words) ? "'" + words : words;
    }

    private static boolean isDangerous(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
