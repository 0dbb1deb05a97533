package org.truceline.batch.parquet;

import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/** The values of one column in one group of rows, in pages of about a million bytes that are packed when they are full. */
final class ColumnBytes {

    private static final int FULL = 1 << 20;

    private final Field field;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final Levels levels = new Levels();
    private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private int inPage;
    private long inGroup;
    private long unpacked;

    ColumnBytes(Field field) {
        this.field = field;
    }

    /** Adds the value of the next row; empty where it has none. */
    void add(Optional<Object> value) throws IOException {
        if (value.isEmpty() && !field.isOptional()) {
            throw new IllegalArgumentException("Each row has a value of " + field.name() + ".");
        }
        levels.add(value.isPresent());
        value.ifPresent(this::write);
        inPage++;
        if (values.size() >= FULL) {
            endPage();
        }
    }

    private void write(Object value) {
        switch (field.kind()) {
            case TEXT -> octets(((String) value).getBytes(StandardCharsets.UTF_8));
            case BYTES -> octets((byte[]) value);
            case WHOLE ->
                values.writeBytes(room(Long.BYTES).putLong((Long) value).array());
            case NUMBER ->
                values.writeBytes(room(Double.BYTES).putDouble((Double) value).array());
        }
    }

    private void octets(byte[] octets) {
        values.writeBytes(room(Integer.BYTES).putInt(octets.length).array());
        values.writeBytes(octets);
    }

    private static ByteBuffer room(int octets) {
        return ByteBuffer.allocate(octets).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void endPage() throws IOException {
        byte[] page = page();
        ZstdJavaCompressor packing = new ZstdJavaCompressor();
        byte[] packed = new byte[packing.maxCompressedLength(page.length)];
        int length = packing.compress(page, 0, page.length, packed, 0, packed.length);
        PageHeader header = new PageHeader(PageType.DATA_PAGE, page.length, length)
                .setData_page_header(new DataPageHeader(inPage, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        int before = pages.size();
        Util.writePageHeader(header, pages);
        unpacked += pages.size() - before + page.length;
        pages.write(packed, 0, length);
        inGroup += inPage;
        inPage = 0;
        values.reset();
        levels.clear();
    }

    private byte[] page() {
        if (!field.isOptional()) {
            return values.toByteArray();
        }
        byte[] runs = levels.runs();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(room(Integer.BYTES).putInt(runs.length).array());
        page.writeBytes(runs);
        page.writeBytes(values.toByteArray());
        return page.toByteArray();
    }

    /** How many bytes of memory it takes, about. */
    long size() {
        return (long) pages.size() + values.size();
    }

    /** Writes the pages to {@code out}, where they begin at byte {@code at}; how the file tells of them. */
    ColumnChunk writeTo(OutputStream out, long at) throws IOException {
        if (inPage > 0) {
            endPage();
        }
        pages.writeTo(out);
        ColumnMetaData told = new ColumnMetaData(
                field.kind().type(),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(field.name()),
                CompressionCodec.ZSTD,
                inGroup,
                unpacked,
                pages.size(),
                at);
        return new ColumnChunk(at).setMeta_data(told);
    }
}
