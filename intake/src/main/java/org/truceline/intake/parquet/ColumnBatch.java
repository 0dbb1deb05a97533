package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.parquet.format.Type;

/** The values of one column in some rows, without an object for each. */
public final class ColumnBatch {

    /** Behind each value of bytes there is one that ends it, and behind all of them so many that may be read. */
    private static final int SLACK = 32;

    private static final int MISSING = -1;

    private final Column column;
    private final Type type;
    private final long[] numbers;
    private final int[] lengths;
    private byte[] octets = new byte[1 << 12];
    private int octetsEnd;
    private int count;

    ColumnBatch(Column column, int most) {
        this.column = column;
        this.type = Objects.requireNonNull(column.element().getType());
        this.numbers = new long[most];
        this.lengths = new int[most];
    }

    void addMissing() {
        lengths[count++] = MISSING;
    }

    /** Adds a number, by its bits. */
    void add(long bits) {
        numbers[count++] = bits;
    }

    /** Adds the next {@code length} bytes of {@code from}; throws where the column has texts and they are none. */
    void add(ByteBuffer from, int length) throws Damaged {
        int end = Math.addExact(octetsEnd, length + 1 + SLACK);
        if (end > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(end, 2 * octets.length));
        }
        from.get(octets, octetsEnd, length);
        if (column.kind() == Kind.TEXT) {
            checkText(octetsEnd, length);
        }
        numbers[count] = octetsEnd;
        lengths[count++] = length;
        octetsEnd += length;
        octets[octetsEnd++] = '\n';
    }

    private void checkText(int from, int length) throws Damaged {
        int all = 0;
        for (int i = from; i < from + length; i++) {
            all |= octets[i];
        }
        if (all < 0) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, from, length));
            } catch (CharacterCodingException _) {
                throw new Damaged("text in UTF-8", "other bytes");
            }
        }
    }

    /** How many bytes all its values take that are bytes. */
    int size() {
        return octetsEnd;
    }

    /** The column. */
    public Column column() {
        return column;
    }

    /** True where the row, from 0, has no value. */
    public boolean isMissing(int row) {
        return lengths[row] == MISSING;
    }

    /** A whole number, 1 and 0 for yes and no, or the bits of a fraction. */
    public long number(int row) {
        return numbers[row];
    }

    /** The bytes of all values, behind each of which stands a line feed. */
    public byte[] octets() {
        return octets;
    }

    /** Where the bytes of a value begin. */
    public int begin(int row) {
        return (int) numbers[row];
    }

    /** Where the bytes of a value end. */
    public int end(int row) {
        return (int) numbers[row] + lengths[row];
    }

    /** True where values are numbers or truths, not bytes. */
    public boolean isOfNumbers() {
        return switch (type) {
            case BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> true;
            case INT96, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> false;
        };
    }

    /** The value as text; empty where the row has none. */
    public String text(int row) {
        return isMissing(row) ? "" : column.kind().text(value(row), column.element());
    }

    private Object value(int row) {
        return switch (type) {
            case BOOLEAN -> numbers[row] == 1;
            case INT32 -> (int) numbers[row];
            case INT64 -> numbers[row];
            case FLOAT -> Float.intBitsToFloat((int) numbers[row]);
            case DOUBLE -> Double.longBitsToDouble(numbers[row]);
            case INT96, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> Arrays.copyOfRange(octets, begin(row), end(row));
        };
    }
}
