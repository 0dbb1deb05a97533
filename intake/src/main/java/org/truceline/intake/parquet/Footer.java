package org.truceline.intake.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.format.FileMetaData;
import org.truceline.intake.CountedFile;

/** Finds the record at the end of a Parquet file that tells where everything lies. */
final class Footer {

    private static final int MAGIC = 4;
    private static final int TAIL = 4 + MAGIC;
    private static final int MOST = 16 << 20;

    private Footer() {}

    /** The record, of 16 MiB at most. */
    static FileMetaData read(CountedFile file) throws IOException {
        if (file.size() < MAGIC + TAIL) {
            throw new Damaged("a whole Parquet file", "one of " + file.size() + " bytes");
        }
        byte[] tail = file.piece(file.size() - TAIL, TAIL);
        String magic = new String(tail, 4, MAGIC, StandardCharsets.US_ASCII);
        if (magic.equals("PARE")) {
            throw Damaged.notRead("a Parquet file that can be read", "one that is encrypted");
        }
        if (!magic.equals("PAR1")) {
            throw new Damaged("PAR1 at the end of a Parquet file", "other bytes: it breaks off");
        }
        long length = Integer.toUnsignedLong(
                ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt());
        if (length > MOST || length > file.size() - MAGIC - TAIL) {
            throw new Damaged(
                    "a list of contents inside the file and of at most " + (MOST >> 20) + " MiB",
                    "one of " + length + " bytes");
        }
        FileMetaData contents = new FileMetaData();
        ThriftRecord.read(
                file.piece(file.size() - TAIL - length, (int) length),
                contents,
                "the list of contents of a Parquet file");
        return contents;
    }
}
