package org.truceline.publication.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives without the hour of their writing, so that the same contents give the same bytes. */
public final class SameBytes {

    /** Later than the first hour that an archive knows, which it would write with the machine's zone. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int BLOCK = 1 << 16;
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private SameBytes() {}

    /** A part of an archive, with the one time that all have. */
    public static ZipEntry part(String name) {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(WRITTEN);
        return part;
    }

    /**
     * Writes the parts of {@code workbook} in their order to {@code out}, all with one time and without the hour of
     * creation, which the library puts in.
     */
    public static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                zip.putNextEntry(part(part.getName()));
                try (InputStream bytes = parts.getInputStream(part)) {
                    copy(part.getName(), bytes, zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void copy(String name, InputStream bytes, OutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            out.write(properties.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
        } else {
            inBlocks(bytes, out);
        }
    }

    /** In blocks of one size: packing the same bytes in other blocks may give other bytes. */
    private static void inBlocks(InputStream bytes, OutputStream out) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int length = bytes.readNBytes(block, 0, BLOCK); length > 0; length = bytes.readNBytes(block, 0, BLOCK)) {
            out.write(block, 0, length);
        }
    }
}
