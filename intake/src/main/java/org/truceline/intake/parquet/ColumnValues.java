package org.truceline.intake.parquet;

import java.io.IOException;
import org.apache.parquet.format.PageType;
import org.jspecify.annotations.Nullable;

/** The values of one column in one group of rows, one after another. Holds one page at a time, and the dictionary. */
final class ColumnValues {

    private final Chunk chunk;
    private final Unpacked unpacked;
    private @Nullable Page page;

    ColumnValues(Chunk chunk, Column column, Allowance allowance) {
        this.chunk = chunk;
        this.unpacked = new Unpacked(chunk.codec(), column, allowance);
    }

    /** Adds the value of the next row, or that it has none. */
    void next(ColumnBatch into) throws IOException {
        Page current = page;
        while (current == null || current.isOver()) {
            current = turn();
        }
        current.next(into);
    }

    private @Nullable Page turn() throws IOException {
        if (page != null) {
            unpacked.giveBack(page.size());
            page = null;
        }
        PackedPage packed = chunk.next();
        PageType type = ThriftRecord.told(packed.header().getType(), "what kind of page it is");
        page = switch (type) {
            case DATA_PAGE -> unpacked.page(packed);
            case DATA_PAGE_V2 -> unpacked.secondPage(packed);
            case DICTIONARY_PAGE -> {
                unpacked.keep(packed);
                yield null;
            }
            case INDEX_PAGE -> null;
        };
        return page;
    }

    /** Gives back all memory. */
    void close() {
        page = null;
        unpacked.close();
    }
}
