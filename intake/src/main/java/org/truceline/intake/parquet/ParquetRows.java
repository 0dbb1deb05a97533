package org.truceline.intake.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.RowGroup;
import org.truceline.intake.CountedFile;
import org.truceline.notation.FaultyInput;

/** The rows of a Parquet file one after another. */
public final class ParquetRows {

    private final CountedFile file;
    private final Iterator<RowGroup> groups;
    private final List<Column> wanted;
    private final Allowance allowance = new Allowance();
    private List<ColumnValues> values = List.of();
    private long left;
    private long number;

    ParquetRows(CountedFile file, List<RowGroup> groups, List<Column> wanted) {
        this.file = file;
        this.groups = groups.iterator();
        this.wanted = List.copyOf(wanted);
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param texts one for each column that is wanted; empty where the row has no value
     */
    public record Row(long number, List<String> texts) {
        public Row {
            texts = List.copyOf(texts);
        }
    }

    /** The next row; empty after the last. Throws, with column and row, where pages are damaged. */
    public Optional<Row> next() throws FaultyInput, IOException {
        while (left == 0) {
            if (!groups.hasNext()) {
                return Optional.empty();
            }
            begin(groups.next());
        }
        left--;
        number++;
        List<String> texts = new ArrayList<>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            texts.add(text(wanted.get(i), values.get(i)));
        }
        return Optional.of(new Row(number, texts));
    }

    private String text(Column column, ColumnValues values) throws FaultyInput, IOException {
        try {
            Optional<Object> value = values.next();
            return value.isEmpty() ? "" : column.kind().text(value.get(), column.element());
        } catch (Damaged problem) {
            throw problem.of(file.name(), "column " + column.name() + ", row " + number);
        }
    }

    private void begin(RowGroup group) throws FaultyInput {
        values.forEach(ColumnValues::close);
        List<ColumnValues> begun = new ArrayList<>();
        for (Column column : wanted) {
            try {
                Chunk chunk = chunk(group, column);
                file.reached(chunk.told().getData_page_offset());
                begun.add(new ColumnValues(chunk, column, allowance));
            } catch (Damaged problem) {
                throw problem.of(file.name(), "column " + column.name() + ", after row " + number);
            }
        }
        values = begun;
        left = group.getNum_rows();
    }

    private Chunk chunk(RowGroup group, Column column) throws Damaged {
        List<ColumnChunk> chunks = ThriftRecord.told(group.getColumns(), "the columns of a group of rows");
        if (group.getNum_rows() < 0 || column.leaf() >= chunks.size()) {
            throw new Damaged("a group of rows with each column", "one of " + chunks.size() + " columns");
        }
        Chunk chunk = new Chunk(file, chunks.get(column.leaf()), column);
        ColumnMetaData told = chunk.told();
        List<String> path = ThriftRecord.told(told.getPath_in_schema(), "the name of a column");
        if (told.getNum_values() != group.getNum_rows() || !path.equals(List.of(column.name()))) {
            throw new Damaged(
                    group.getNum_rows() + " values of " + column.name(),
                    told.getNum_values() + " of " + String.join(".", path));
        }
        return chunk;
    }
}
