package org.truceline.intake.row;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    private final Numbering numbering;
    private final String firstLine;

    private Letters(String file, BufferedReader reader, Numbering numbering) throws IOException {
        this.file = file;
        this.reader = reader;
        this.numbering = numbering;
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        this.firstLine = look();
    }

    private Letters(String file, BufferedReader reader, Numbering numbering, String firstLine) {
        this.file = file;
        this.reader = reader;
        this.numbering = numbering;
        this.firstLine = firstLine;
    }

    /**
     * Begins to read {@code bytes}, which are closed with these letters. Throws where they are no text in UTF-8: a
     * workbook, an archive, another encoding, or nothing at all.
     *
     * @param file the name for messages
     */
    public static Letters open(String file, InputStream bytes) throws FaultyInput, IOException {
        return of(file, unpacked(file, bytes), Numbering.WHOLE);
    }

    /**
     * Letters of rows that are not packed, beginning with a line that tells how the others are read: all of the file, or its
     * line of names and a part of it.
     */
    public static Letters of(String file, InputStream bytes, Numbering numbering) throws FaultyInput, IOException {
        try {
            return new Letters(file, reader(file, bytes, numbering), numbering);
        } catch (Unreadable problem) {
            throw problem.asFaultyInput();
        }
    }

    /** Letters of a part of a file that is not packed, in which nothing tells the columns but its first line, which is told. */
    public static Letters ofPart(String file, InputStream bytes, Numbering numbering, String firstLine) {
        return new Letters(file, reader(file, bytes, numbering), numbering, firstLine);
    }

    private static BufferedReader reader(String file, InputStream bytes, Numbering numbering) {
        return new BufferedReader(new Utf8(file, bytes, numbering));
    }

    /**
     * The bytes of a text, unpacked where they are packed by gzip. Throws where their beginning is that of no text: a
     * workbook, an archive, UTF-16, or nothing at all.
     *
     * @param file the name for messages
     */
    public static InputStream unpacked(String file, InputStream packed) throws FaultyInput, IOException {
        BufferedInputStream bytes = new BufferedInputStream(packed, 1 << 16);
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

    /** True when the first {@code length} bytes are UTF-8. */
    public static boolean areSound(byte[] bytes, int length) {
        ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer room = CharBuffer.allocate(1 << 12);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(left, room.clear(), true);
        }
        return !result.isError();
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

    /** Where the line is that is read as the {@code read}th, from 1. */
    Where where(long read) {
        return new Where(file, (int) Math.min(numbering.of(read), Integer.MAX_VALUE), 0);
    }

    /** Where the last row before these letters is; empty where they are all of the file. */
    Optional<Where> before() {
        return numbering.before() == 0
                ? Optional.empty()
                : Optional.of(new Where(file, (int) Math.min(numbering.rowBefore(), Integer.MAX_VALUE), 0));
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
