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
    public Object next() throws Damaged {
        return switch (type) {
            case BOOLEAN -> nextBit();
            case INT32 -> some(Integer.BYTES).getInt();
            case INT64 -> some(Long.BYTES).getLong();
            case FLOAT -> some(Float.BYTES).getFloat();
            case DOUBLE -> some(Double.BYTES).getDouble();
            case INT96 -> octets(12);
            case FIXED_LEN_BYTE_ARRAY -> octets(width);
            case BYTE_ARRAY -> octets(some(Integer.BYTES).getInt());
        };
    }

    /** Goes past the next value. */
    void skip() throws Damaged {
        if (type == Type.BYTE_ARRAY) {
            int length = some(Integer.BYTES).getInt();
            some(length).position(bytes.position() + length);
        } else {
            next();
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

    private byte[] octets(int length) throws Damaged {
        some(length);
        if (length > LONGEST) {
            throw Damaged.notRead("values of at most a million bytes", "one of " + length);
        }
        byte[] octets = new byte[length];
        bytes.get(octets);
        return octets;
    }

    private ByteBuffer some(int octets) throws Damaged {
        if (octets < 0 || octets > bytes.remaining()) {
            throw new Damaged("a value inside its page", "one that would end beyond it");
        }
        return bytes;
    }
}
