package org.truceline.batch.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/**
 * A column to write.
 *
 * @param isOptional true where rows may have no value
 */
public record Field(String name, Kind kind, boolean isOptional) {

    /** What its values are: String, Long, Double or bytes. */
    public enum Kind {
        TEXT(Type.BYTE_ARRAY),
        WHOLE(Type.INT64),
        NUMBER(Type.DOUBLE),
        BYTES(Type.BYTE_ARRAY);

        private final Type type;

        Kind(Type type) {
            this.type = type;
        }

        Type type() {
            return type;
        }
    }

    /** How the file tells of it. */
    SchemaElement element() {
        SchemaElement element = new SchemaElement(name)
                .setType(kind.type())
                .setRepetition_type(isOptional ? FieldRepetitionType.OPTIONAL : FieldRepetitionType.REQUIRED);
        return kind == Kind.TEXT
                ? element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()))
                : element;
    }
}
