package org.truceline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a file is, by its first bytes.
 *
 * <p>Layout: "Database File Format", section 1.3, at sqlite.org/fileformat2.html.
 */
enum Header {
    /** A store that Truceline made. */
    OURS,
    /** An encrypted store: SQLite3 Multiple Ciphers leaves these bytes readable. */
    ENCRYPTED,
    /** No bytes at all. */
    NOTHING,
    /** SQLite, but of another program. */
    OTHER_DATABASE,
    /** Anything else. */
    OTHER_FILE;

    /** Stands in the header of each of our stores: "TRCL". */
    static final int APPLICATION_ID = 0x5452434c;

    private static final int APPLICATION_ID_AT = 68;

    private static final int LENGTH = 100;

    /** Where a header says how much of each page is kept free: 32 bytes for a nonce and a tag; then three fixed ones. */
    private static final int RESERVED_AT = 20;

    private static final byte[] RESERVED = {32, 64, 32, 32};

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** That of the file that begins here. */
    static Header of(InputStream in) throws IOException {
        byte[] header = in.readNBytes(LENGTH);
        if (header.length == 0) {
            return NOTHING;
        }
        if (header.length < LENGTH || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return isEncrypted(header) ? ENCRYPTED : OTHER_FILE;
        }
        return ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID ? OURS : OTHER_DATABASE;
    }

    private static boolean isEncrypted(byte[] header) {
        int end = RESERVED_AT + RESERVED.length;
        return header.length == LENGTH && Arrays.equals(header, RESERVED_AT, end, RESERVED, 0, RESERVED.length);
    }
}
