package org.truceline.intake.row;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.truceline.notation.Fault;
import org.truceline.notation.Where;

/**
 * Letters of a file in UTF-8. Throws {@link Unreadable} at the first byte that is none, with the byte and the line and
 * column that it stands at, and where a packed file breaks off.
 */
final class Utf8 extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int AT_ONCE = 1 << 14;

    private final String file;
    private final InputStream bytes;
    private final Numbering numbering;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer ahead = ByteBuffer.allocate(AT_ONCE).flip();
    private final CharBuffer letters = CharBuffer.allocate(AT_ONCE).flip();
    private long line = 1;
    private long column = 1;
    private boolean ended;

    Utf8(String file, InputStream bytes, Numbering numbering) {
        this.file = file;
        this.bytes = bytes;
        this.numbering = numbering;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!letters.hasRemaining() && !decodeMore()) {
            return -1;
        }
        int read = Math.min(length, letters.remaining());
        letters.get(into, offset, read);
        return read;
    }

    private boolean decodeMore() throws IOException {
        while (true) {
            letters.clear();
            CoderResult result = decoder.decode(ahead, letters, ended);
            letters.flip();
            if (letters.hasRemaining()) {
                count();
                return true;
            }
            if (result.isError()) {
                throw new Unreadable(notUtf8(ahead.get(ahead.position())));
            }
            if (ended) {
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        ahead.compact();
        try {
            int read = bytes.read(ahead.array(), ahead.position(), ahead.remaining());
            ended = read < 0;
            ahead.position(ahead.position() + Math.max(0, read));
        } catch (EOFException _) {
            throw new Unreadable(packed("it breaks off here", "Copy or download the file again."));
        } catch (ZipException problem) {
            throw new Unreadable(packed("\"" + problem.getMessage() + "\"", "Copy or download the file again."));
        } finally {
            ahead.flip();
        }
    }

    private void count() {
        for (int i = 0; i < letters.limit(); i++) {
            boolean breaks = letters.get(i) == '\n';
            line += breaks ? 1 : 0;
            column = breaks ? 1 : column + 1;
        }
    }

    private Fault packed(String found, String remedy) {
        return new Fault(where(), "packing", "a whole gzip file", found, remedy);
    }

    private Fault notUtf8(byte found) {
        String letter = new String(new byte[] {found}, WINDOWS);
        String perhaps = Character.isLetterOrDigit(letter.charAt(0)) || "‘’“”–—€…".contains(letter)
                ? ", which is \"" + letter + "\" in Windows-1252 and may be another letter elsewhere"
                : "";
        return new Fault(
                where(),
                "encoding",
                "text in UTF-8",
                String.format("the byte 0x%02X%s", found, perhaps),
                "Save the file as UTF-8, from the encoding that it was written in.");
    }

    private Where where() {
        return new Where(
                file, (int) Math.min(numbering.of(line), Integer.MAX_VALUE), (int) Math.min(column, Integer.MAX_VALUE));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
