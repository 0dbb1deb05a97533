package org.truceline.batch.parquet;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * Writes a Parquet file: values as they are, packed by zstd. A group of rows ends at half a million of them or at 32 MiB, which
 * bounds the memory. The same rows give the same bytes.
 */
public final class ParquetWriter implements Closeable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_BYTES = 32 << 20;
    private static final int MOST_ROWS = 500_000;
    private static final String WRITTEN_BY = "Truceline";

    private final Counted out;
    private final List<Field> fields;
    private final Map<String, String> notes;
    private final List<RowGroup> groups = new ArrayList<>();
    private List<ColumnBytes> columns;
    private long rows;
    private int inGroup;

    /** Begins to write {@code path}; the {@code notes} are written down in the file under their keys. */
    public ParquetWriter(Path path, List<Field> fields, Map<String, String> notes) throws IOException {
        this.fields = List.copyOf(fields);
        this.notes = Map.copyOf(notes);
        this.columns = begun();
        this.out = new Counted(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        out.write(MAGIC);
    }

    /** Adds a row: one value for each field, in their order; empty where the row has none. */
    public void add(List<Optional<Object>> row) throws IOException {
        long size = 0;
        for (int i = 0; i < fields.size(); i++) {
            columns.get(i).add(row.get(i));
            size += columns.get(i).size();
        }
        inGroup++;
        if (inGroup == MOST_ROWS || size >= MOST_BYTES) {
            endGroup();
        }
    }

    private List<ColumnBytes> begun() {
        return fields.stream().map(ColumnBytes::new).toList();
    }

    private void endGroup() throws IOException {
        if (inGroup == 0) {
            return;
        }
        RowGroup group = new RowGroup(new ArrayList<>(), 0, inGroup);
        for (ColumnBytes column : columns) {
            ColumnChunk chunk = column.writeTo(out, out.at);
            group.addToColumns(chunk);
            group.setTotal_byte_size(group.getTotal_byte_size()
                    + Objects.requireNonNull(chunk.getMeta_data()).getTotal_uncompressed_size());
        }
        groups.add(group);
        rows += inGroup;
        inGroup = 0;
        columns = begun();
    }

    /** Writes what is left, and the list of contents. */
    @Override
    public void close() throws IOException {
        try (out) {
            endGroup();
            long before = out.at;
            Util.writeFileMetaData(contents(), out);
            out.write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(Math.toIntExact(out.at - before))
                    .array());
            out.write(MAGIC);
        }
    }

    private FileMetaData contents() {
        List<SchemaElement> schema = new ArrayList<>();
        schema.add(new SchemaElement("rows").setNum_children(fields.size()));
        fields.forEach(field -> schema.add(field.element()));
        FileMetaData contents = new FileMetaData(1, schema, rows, groups).setCreated_by(WRITTEN_BY);
        notes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(note ->
                        contents.addToKey_value_metadata(new KeyValue(note.getKey()).setValue(note.getValue())));
        return contents;
    }

    /** Knows how many bytes were written. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long at;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            at++;
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            out.write(octets, from, length);
            at += length;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
