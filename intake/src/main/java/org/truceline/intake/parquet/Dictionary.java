package org.truceline.intake.parquet;

import java.nio.ByteBuffer;
import org.apache.parquet.format.SchemaElement;

/** The values that pages of a column point at. Takes four bytes for each beside the bytes of its page. */
final class Dictionary {

    private final Plain values;
    private final int[] places;

    /** The {@code count} values in {@code bytes}. */
    Dictionary(ByteBuffer bytes, SchemaElement column, int count) throws Damaged {
        if (count < 0 || count > bytes.remaining()) {
            throw new Damaged("a dictionary that has room for its values", count + " values");
        }
        values = new Plain(bytes, column);
        places = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = values.position();
            values.skip();
        }
    }

    /** Adds the value at a place, from 0. */
    void get(int place, ColumnBatch into) throws Damaged {
        if (place < 0 || place >= places.length) {
            throw new Damaged("one of " + places.length + " values of a dictionary", "number " + place);
        }
        values.position(places[place]);
        values.next(into);
    }
}
