package org.truceline.publication.daily.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.truceline.publication.table.SameBytes;

/** Parts of a document in one zip, in their order and all with one time, so that the same parts give the same bytes. */
final class Parts {

    private Parts() {}

    /** The zip of these parts. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(SameBytes.part(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }
}
