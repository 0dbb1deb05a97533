package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.jspecify.annotations.Nullable;

/** Unpacks the pages of one column in one group of rows, within what all columns may take. */
final class Unpacked {

    private static final String TELLS = "a page that tells its values";

    private final CompressionCodec codec;
    private final Column column;
    private final Allowance allowance;
    private @Nullable Dictionary dictionary;
    private long taken;

    Unpacked(CompressionCodec codec, Column column, Allowance allowance) {
        this.codec = codec;
        this.column = column;
        this.allowance = allowance;
    }

    /** Keeps the dictionary that later pages point at. */
    void keep(PackedPage packed) throws Damaged {
        DictionaryPageHeader told = packed.header().getDictionary_page_header();
        if (told == null || dictionary != null) {
            throw new Damaged("one dictionary of a column", "another, or none");
        }
        ByteBuffer bytes = unpack(codec, packed.bytes(), 0, packed.header().getUncompressed_page_size());
        take(4L * Math.max(0, told.getNum_values()));
        dictionary = new Dictionary(bytes, column.element(), told.getNum_values());
    }

    /** A page of the older form: levels are packed with the values. */
    Page page(PackedPage packed) throws Damaged {
        DataPageHeader told = packed.header().getData_page_header();
        if (told == null) {
            throw new Damaged(TELLS, "none");
        }
        int size = packed.header().getUncompressed_page_size();
        ByteBuffer bytes = unpack(codec, packed.bytes(), 0, size);
        if (column.isOptional() && told.getDefinition_level_encoding() != Encoding.RLE) {
            throw new Damaged("levels in runs", told.getDefinition_level_encoding() + "");
        }
        Optional<Hybrid> levels = column.isOptional() ? Optional.of(new Hybrid(prefixed(bytes), 1)) : Optional.empty();
        return new Page(
                size,
                levels,
                values(ThriftRecord.told(told.getEncoding(), "how values are written"), bytes),
                told.getNum_values());
    }

    /** A page of the newer form: levels stand before the packed values. */
    Page secondPage(PackedPage packed) throws Damaged {
        DataPageHeaderV2 told = packed.header().getData_page_header_v2();
        if (told == null || told.getRepetition_levels_byte_length() != 0) {
            throw new Damaged(TELLS, "none, or lists");
        }
        int before = told.getDefinition_levels_byte_length();
        int whole = packed.header().getUncompressed_page_size();
        if (before < 0 || before > packed.bytes().length || before > whole) {
            throw new Damaged("levels inside their page", before + " bytes");
        }
        boolean isPacked = !told.isSetIs_compressed() || told.isIs_compressed();
        ByteBuffer bytes =
                unpack(isPacked ? codec : CompressionCodec.UNCOMPRESSED, packed.bytes(), before, whole - before);
        Optional<Hybrid> levels = column.isOptional()
                ? Optional.of(new Hybrid(ByteBuffer.wrap(packed.bytes(), 0, before), 1))
                : Optional.empty();
        return new Page(
                whole - before,
                levels,
                values(ThriftRecord.told(told.getEncoding(), "how values are written"), bytes),
                told.getNum_values());
    }

    private Values values(Encoding encoding, ByteBuffer bytes) throws Damaged {
        return switch (encoding) {
            case PLAIN -> new Plain(bytes, column.element());
            case PLAIN_DICTIONARY, RLE_DICTIONARY -> pointed(bytes);
            case RLE -> bits(bytes);
            case BIT_PACKED, DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY, DELTA_BYTE_ARRAY, BYTE_STREAM_SPLIT ->
                throw Damaged.notRead(
                        "values as they are or in a dictionary, as most programs write them", encoding + "");
        };
    }

    private Values pointed(ByteBuffer bytes) throws Damaged {
        Dictionary values = dictionary;
        if (values == null) {
            throw new Damaged("a dictionary before the pages that point at it", "none");
        }
        Hybrid places = new Hybrid(bytes, bytes.hasRemaining() ? bytes.get() : 0);
        return into -> values.get(places.next(), into);
    }

    private Values bits(ByteBuffer bytes) throws Damaged {
        if (column.kind() != Kind.TRUTH) {
            throw new Damaged("yes and no where bits are written", column.kind().words());
        }
        Hybrid bits = new Hybrid(prefixed(bytes), 1);
        return into -> into.add(bits.next());
    }

    /** The bytes whose number stands before them. */
    private static ByteBuffer prefixed(ByteBuffer bytes) throws Damaged {
        int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new Damaged("levels inside their page", "some that would end beyond it");
        }
        ByteBuffer some = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return some;
    }

    private ByteBuffer unpack(CompressionCodec packing, byte[] bytes, int from, int size) throws Damaged {
        take(size);
        return ByteBuffer.wrap(Packing.unpack(packing, bytes, from, size)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void take(long size) throws Damaged {
        allowance.take(size);
        taken += size;
    }

    /** Gives back the memory of a page. */
    void giveBack(long size) {
        allowance.giveBack(size);
        taken -= size;
    }

    /** Gives back all memory. */
    void close() {
        giveBack(taken);
        dictionary = null;
    }
}
