package org.truceline.intake.parquet;

import java.util.Optional;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;

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

    /** What its values are: "local times", "a list or a group", "values of type INT96". */
    public String words() {
        if (kind != Kind.OTHER) {
            return kind.words();
        }
        return element.isSetType() && element.getRepetition_type() != FieldRepetitionType.REPEATED
                ? "values of type " + element.getType()
                : "a list or a group";
    }

    /** True where numbers have seven digits or so. */
    public boolean isSinglePrecision() {
        return element.getType() == Type.FLOAT;
    }

    /** How many of its units make a second, where it has times. */
    public long unitsInASecond() {
        return Logical.of(element).unitsInASecond();
    }

    /** How many digits stand behind the point, where it has decimal numbers. */
    public int scale() {
        return Logical.of(element).scale();
    }

    /** True where its whole numbers have no sign. */
    public boolean isUnsigned() {
        return Logical.of(element).isUnsigned();
    }

    /** True where rows may have no value. */
    boolean isOptional() {
        return element.getRepetition_type() == FieldRepetitionType.OPTIONAL;
    }
}
