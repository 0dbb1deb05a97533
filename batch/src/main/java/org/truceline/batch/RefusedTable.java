package org.truceline.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.truceline.intake.Refused;
import org.truceline.notation.Fault;

/** The table of refused rows: one line for each reason. */
final class RefusedTable implements Closeable {

    private static final List<String> COLUMNS = List.of("row", "line", "column", "expected", "found", "remedy");

    private final OutputStream out;

    RefusedTable(Path path) throws IOException {
        this(Files.newOutputStream(path));
        out.write(header());
    }

    /** Without the line of names. */
    RefusedTable(OutputStream out) {
        this.out = out;
    }

    /** The line of names. */
    static byte[] header() {
        return SafeCsv.line(COLUMNS);
    }

    /** What gathers those of some rows until it is their turn, for one thread. */
    Lines gather() {
        return new Lines(out);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Lines of the table that are not yet written. */
    static final class Lines {

        private static final int MOST_BYTES = 1 << 20;

        private final OutputStream out;
        private final GrownBytes bytes = new GrownBytes();
        private final SafeCsv csv = new SafeCsv(bytes);

        private Lines(OutputStream out) {
            this.out = out;
        }

        void add(Refused row) {
            for (Fault fault : row.faults()) {
                csv.row(List.of(
                        row.id(),
                        Integer.toString(fault.where().line()),
                        fault.about(),
                        fault.expected(),
                        fault.found(),
                        fault.remedy()));
            }
        }

        boolean isFull() {
            return bytes.length() >= MOST_BYTES;
        }

        void write() throws IOException {
            bytes.writeTo(out);
            bytes.clear();
        }

        void clear() {
            bytes.clear();
        }
    }
}
