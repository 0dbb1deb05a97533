package org.truceline.intake.row;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** The letters of a file, packed by gzip or not, with a look at its first line before any is read. */
public final class Letters implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_FIRST_LINE = 1 << 16;
    private static final String UNPACK = "Unpack the archive, or save the table as CSV in UTF-8.";

    private final String file;
    private final BufferedReader reader;
    private final String firstLine;

    private Letters(String file, BufferedReader reader) throws IOException {
        this.file = file;
        this.reader = reader;
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        this.firstLine = look();
    }

    /**
     * Begins to read {@code bytes}, which are closed with these letters. Throws where they are no text in UTF-8: a
     * workbook, an archive, another encoding, or nothing at all.
     *
     * @param file the name for messages
     */
    public static Letters open(String file, InputStream bytes) throws FaultyInput, IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        try {
            return new Letters(
                    file, new BufferedReader(new Utf8(file, unpacked(file, buffered)), 2 * LONGEST_FIRST_LINE));
        } catch (Unreadable problem) {
            throw problem.asFaultyInput();
        }
    }

    private static InputStream unpacked(String file, BufferedInputStream bytes) throws FaultyInput, IOException {
        bytes.mark(4);
        byte[] first = bytes.readNBytes(4);
        bytes.reset();
        if (first.length == 0) {
            throw fault(file, "content", "rows of a dataset", "an empty file", "");
        }
        if (begins(first, 0x1F, 0x8B)) {
            return gunzipped(file, bytes);
        }
        if (begins(first, 'P', 'K')) {
            throw fault(file, "packing", "text, or text packed by gzip", "a ZIP archive or a workbook", UNPACK);
        }
        if (begins(first, 'P', 'A', 'R', '1')) {
            throw fault(file, "packing", "text, or text packed by gzip", "Parquet", "Write it as CSV.");
        }
        if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            throw fault(file, "encoding", "text in UTF-8", "UTF-16, by its byte order mark", "Save the file as UTF-8.");
        }
        return bytes;
    }

    private static InputStream gunzipped(String file, InputStream bytes) throws FaultyInput, IOException {
        try {
            return new GZIPInputStream(bytes, 1 << 16);
        } catch (EOFException | ZipException _) {
            throw fault(file, "packing", "a whole gzip file", "one that breaks off at once", "Copy the file again.");
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static FaultyInput fault(String file, String about, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(new Where(file, 1, 0), about, expected, found, remedy)));
    }

    private String look() throws IOException {
        reader.mark(LONGEST_FIRST_LINE);
        StringBuilder line = new StringBuilder();
        for (int next = reader.read(); next >= 0 && next != '\n' && next != '\r'; next = reader.read()) {
            if (line.length() == LONGEST_FIRST_LINE - 1) {
                break;
            }
            line.append((char) next);
        }
        reader.reset();
        return line.toString();
    }

    /** The file's name for messages. */
    public String file() {
        return file;
    }

    /** The first line, its first 65,535 letters at most; it is still to be read. */
    public String firstLine() {
        return firstLine;
    }

    /** All letters from the first on, without a byte order mark. */
    Reader reader() {
        return reader;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
