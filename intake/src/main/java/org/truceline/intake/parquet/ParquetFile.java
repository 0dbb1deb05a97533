package org.truceline.intake.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.truceline.intake.CountedFile;
import org.truceline.notation.FaultyInput;

/** A Parquet file: its columns, and its rows one after another. Not for use by several threads. */
public final class ParquetFile implements Closeable {

    private final CountedFile file;
    private final List<RowGroup> groups;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();

    private ParquetFile(CountedFile file, FileMetaData contents) throws Damaged {
        this.file = file;
        this.groups = ThriftRecord.told(contents.getRow_groups(), "a list of groups of rows");
        for (Column column : Columns.of(ThriftRecord.told(contents.getSchema(), "a list of columns"))) {
            if (columns.putIfAbsent(column.name(), column) != null) {
                throw new Damaged("each column once", "\"" + column.name() + "\" twice");
            }
        }
        List<KeyValue> told = contents.getKey_value_metadata();
        for (KeyValue note : told == null ? List.<KeyValue>of() : told) {
            notes.put(String.valueOf(note.getKey()), String.valueOf(note.getValue()));
        }
    }

    /** True when a file begins as one. */
    public static boolean isOne(CountedFile file) throws IOException {
        return file.size() >= 4 && new String(file.piece(0, 4), StandardCharsets.US_ASCII).equals("PAR1");
    }

    /** Looks at the list of contents of {@code file}, which is closed with this. Throws where it cannot be read. */
    public static ParquetFile open(CountedFile file) throws FaultyInput, IOException {
        try {
            return new ParquetFile(file, Footer.read(file));
        } catch (Damaged problem) {
            throw problem.of(file.name(), "Parquet");
        }
    }

    /** The name for messages. */
    public String name() {
        return file.name();
    }

    /** All columns by name; groups and lists among them. */
    public Map<String, Column> columns() {
        return Map.copyOf(columns);
    }

    /** What is written down in the file under {@code key}. */
    public Optional<String> note(String key) {
        return Optional.ofNullable(notes.get(key));
    }

    /** How many rows each group of rows has, in their order. */
    public List<Long> groups() {
        return groups.stream().map(RowGroup::getNum_rows).toList();
    }

    /**
     * The rows of the groups from {@code from} to before {@code until}, with the texts of {@code wanted} in their order; no other
     * column is read.
     */
    public ParquetRows rows(List<Column> wanted, int from, int until) {
        return new ParquetRows(file, groups.subList(from, until), wanted, rowsBefore(from));
    }

    /** The same of all groups. */
    public ParquetRows rows(List<Column> wanted) {
        return rows(wanted, 0, groups.size());
    }

    /** How many rows come before a group of rows. */
    public long rowsBefore(int group) {
        return groups.subList(0, group).stream()
                .mapToLong(RowGroup::getNum_rows)
                .sum();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
