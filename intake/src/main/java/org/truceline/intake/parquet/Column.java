package org.truceline.intake.parquet;

import java.util.Optional;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;

/**
 * A column of a Parquet file.
 *
 * @param leaf its number among the columns that have values, from 0
 */
public record Column(String name, int leaf, Kind kind, SchemaElement element) {

    /** How its coordinates are to be understood, where the column says that it is a geometry and says so itself. */
    public Optional<String> coordinates() {
        return Optional.ofNullable(element.getLogicalType())
                .filter(LogicalType::isSetGEOMETRY)
                .map(type -> type.getGEOMETRY().getCrs());
    }

    /** True where rows may have no value. */
    boolean isOptional() {
        return element.getRepetition_type() == FieldRepetitionType.OPTIONAL;
    }
}
