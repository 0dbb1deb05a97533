package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;

/** Values as they are, one after another. */
final class Plain implements Values {

    private static final int LONGEST = 1 << 20;

    private final ByteBuffer bytes;
    private final Type type;
    private final int width;
    private int bit;

    Plain(ByteBuffer bytes, SchemaElement column) throws Damaged {
        this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        this.type = ThriftRecord.told(column.getType(), "of what type values are");
        this.width = column.getType_length();
    }

    @Override
    public void next(ColumnBatch into) throws Damaged {
        switch (type) {
            case BOOLEAN -> into.add(nextBit() ? 1 : 0);
            case INT32 -> into.add(some(Integer.BYTES).getInt());
            case INT64, DOUBLE -> into.add(some(Long.BYTES).getLong());
            case FLOAT -> into.add(some(Float.BYTES).getInt());
            case INT96, FIXED_LEN_BYTE_ARRAY, BYTE_ARRAY -> into.add(bytes, octets(length()));
        }
    }

    private int length() throws Damaged {
        return switch (type) {
            case BOOLEAN, INT32, FLOAT -> Integer.BYTES;
            case INT64, DOUBLE -> Long.BYTES;
            case INT96 -> 12;
            case FIXED_LEN_BYTE_ARRAY -> width;
            case BYTE_ARRAY -> some(Integer.BYTES).getInt();
        };
    }

    /** Goes past the next value. */
    void skip() throws Damaged {
        if (type == Type.BOOLEAN) {
            nextBit();
        } else {
            int length = length();
            some(length).position(bytes.position() + length);
        }
    }

    /** How many bytes were read. */
    int position() {
        return bytes.position();
    }

    /** Goes to a place that was read before. */
    void position(int at) {
        bytes.position(at);
    }

    private boolean nextBit() throws Damaged {
        int octet = some(1).get(bytes.position());
        boolean value = ((octet >>> bit) & 1) == 1;
        bit = (bit + 1) % 8;
        bytes.position(bytes.position() + (bit == 0 ? 1 : 0));
        return value;
    }

    /** How many they are, where so many are there. */
    private int octets(int length) throws Damaged {
        some(length);
        if (length > LONGEST) {
            throw Damaged.notRead("values of at most a million bytes", "one of " + length);
        }
        return length;
    }

    private ByteBuffer some(int octets) throws Damaged {
        if (octets < 0 || octets > bytes.remaining()) {
            throw new Damaged("a value inside its page", "one that would end beyond it");
        }
        return bytes;
    }
}
