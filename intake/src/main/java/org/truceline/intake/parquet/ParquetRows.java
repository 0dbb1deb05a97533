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

    private static final int MOST_ROWS = 1 << 12;
    private static final long MOST_BYTES = 1 << 20;
    private static final Batch NOTHING = new Batch(0, 0, List.of());

    private final CountedFile file;
    private final Iterator<RowGroup> groups;
    private final List<Column> wanted;
    private final Allowance allowance = new Allowance();
    private List<ColumnValues> values = List.of();
    private Batch batch = NOTHING;
    private Optional<FaultyInput> fault = Optional.empty();
    private int inBatch;
    private long left;
    private long number;

    /** @param before rows of the file that come before these */
    ParquetRows(CountedFile file, List<RowGroup> groups, List<Column> wanted, long before) {
        this.file = file;
        this.groups = groups.iterator();
        this.wanted = List.copyOf(wanted);
        this.number = before;
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
        if (inBatch == batch.count()) {
            batch = batch().orElse(NOTHING);
            inBatch = 0;
        }
        if (batch.count() == 0) {
            return Optional.empty();
        }
        int row = inBatch++;
        return Optional.of(new Row(
                batch.before() + row + 1,
                batch.columns().stream().map(column -> column.text(row)).toList()));
    }

    /**
     * The next rows, some thousands at most and some million bytes; empty after the last. Throws, with column and row, where
     * pages are damaged, when all rows before were given.
     */
    public Optional<Batch> batch() throws FaultyInput, IOException {
        if (fault.isPresent()) {
            throw fault.get();
        }
        List<ColumnBatch> columns = wanted.stream()
                .map(column -> new ColumnBatch(column, MOST_ROWS))
                .toList();
        long before = number;
        int count = 0;
        try {
            while (count < MOST_ROWS && size(columns) < MOST_BYTES && hasRow()) {
                read(columns);
                count++;
            }
        } catch (FaultyInput problem) {
            fault = Optional.of(problem);
            if (count == 0) {
                throw problem;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Batch(before, count, columns));
    }

    private static long size(List<ColumnBatch> columns) {
        long size = 0;
        for (ColumnBatch column : columns) {
            size += column.size();
        }
        return size;
    }

    private boolean hasRow() throws FaultyInput {
        while (left == 0 && groups.hasNext()) {
            begin(groups.next());
        }
        return left > 0;
    }

    private void read(List<ColumnBatch> columns) throws FaultyInput, IOException {
        left--;
        number++;
        for (int i = 0; i < columns.size(); i++) {
            try {
                values.get(i).next(columns.get(i));
            } catch (Damaged problem) {
                throw problem.of(file.name(), "column " + wanted.get(i).name() + ", row " + number);
            }
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
