package org.truceline.intake.parquet;

import java.io.IOException;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.PageHeader;
import org.truceline.intake.CountedFile;

/** The pages of one column in one group of rows, as they lie in the file. */
final class Chunk {

    /** A page's record of itself, with the least and greatest value of the page. */
    private static final int LONGEST_HEADER = 1 << 20;

    private static final int FIRST_LOOK = 1 << 12;

    private final CountedFile file;
    private final ColumnMetaData told;
    private final CompressionCodec codec;
    private final long end;
    private long at;

    Chunk(CountedFile file, ColumnChunk chunk, Column column) throws Damaged {
        if (!chunk.isSetMeta_data() || chunk.isSetFile_path() || chunk.isSetCrypto_metadata()) {
            throw Damaged.notRead("a column inside the file that can be read", "one in another file, or encrypted");
        }
        this.file = file;
        this.told = ThriftRecord.told(chunk.getMeta_data(), "what a column is");
        this.codec = ThriftRecord.told(told.getCodec(), "how pages are packed");
        if (told.getType() != column.element().getType()) {
            throw new Damaged(
                    "values of one type",
                    told.getType() + " and " + column.element().getType());
        }
        if (!Packing.isKnown(codec)) {
            throw Damaged.notRead("pages packed by snappy, gzip, zstd or lz4_raw, or not packed", codec + "");
        }
        long dictionary = told.isSetDictionary_page_offset() ? told.getDictionary_page_offset() : 0;
        at = dictionary > 0 ? Math.min(dictionary, told.getData_page_offset()) : told.getData_page_offset();
        end = at + told.getTotal_compressed_size();
        if (at < 0 || end < at || end > file.size()) {
            throw new Damaged("a column inside the file", "one at byte " + at + " to " + end);
        }
    }

    /** What the file tells of it. */
    ColumnMetaData told() {
        return told;
    }

    /** How its pages are packed. */
    CompressionCodec codec() {
        return codec;
    }

    /** The next page; throws where there is none. */
    PackedPage next() throws IOException {
        PageHeader header = new PageHeader();
        at += header(header, FIRST_LOOK);
        int length = header.getCompressed_page_size();
        if (length < 0 || length > Allowance.PAGE || length > end - at) {
            throw new Damaged("a page inside its column", "one of " + length + " bytes");
        }
        byte[] bytes = file.piece(at, length);
        at += length;
        return new PackedPage(header, bytes);
    }

    private int header(PageHeader header, int look) throws IOException {
        int length = (int) Math.min(look, end - at);
        if (length <= 0) {
            throw new Damaged("as many values as the column tells", "the end of the column");
        }
        try {
            return ThriftRecord.read(file.piece(at, length), header, "the record of a page");
        } catch (Damaged problem) {
            if (length < look || look >= LONGEST_HEADER) {
                throw problem;
            }
            header.clear();
            return header(header, look * 16);
        }
    }
}
