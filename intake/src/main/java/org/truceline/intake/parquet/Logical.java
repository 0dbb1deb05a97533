package org.truceline.intake.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;

/** What the types of a column mean: the newer and the older way of saying so are both understood. */
record Logical(
        SchemaElement column,
        @Nullable LogicalType type,
        @Nullable ConvertedType older) {

    private static final int MOST_DIGITS = 38;
    private static final long MILLIS = 1_000;
    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000_000_000;

    static Logical of(SchemaElement column) {
        return new Logical(column, column.getLogicalType(), column.getConverted_type());
    }

    Kind kind() {
        Type values = column.getType();
        if (values == null) {
            return Kind.OTHER;
        }
        return switch (values) {
            case BOOLEAN -> Kind.TRUTH;
            case INT32 -> isDay() ? Kind.DAY : number();
            case INT64 -> timestamp();
            case FLOAT, DOUBLE -> isBare() ? Kind.FRACTION : Kind.OTHER;
            case BYTE_ARRAY -> isText() ? Kind.TEXT : octets();
            case FIXED_LEN_BYTE_ARRAY -> isDecimal() ? Kind.DECIMAL : Kind.OTHER;
            case INT96 -> Kind.OTHER;
        };
    }

    private Kind number() {
        if (isNothing()) {
            return Kind.NOTHING;
        }
        return isDecimal() ? Kind.DECIMAL : isWhole() ? Kind.WHOLE : Kind.OTHER;
    }

    private Kind timestamp() {
        if (type != null && type.isSetTIMESTAMP()) {
            return type.getTIMESTAMP().isIsAdjustedToUTC() ? Kind.INSTANT : Kind.CLOCK;
        }
        return type == null && (older == ConvertedType.TIMESTAMP_MILLIS || older == ConvertedType.TIMESTAMP_MICROS)
                ? Kind.INSTANT
                : number();
    }

    private Kind octets() {
        if (isNothing()) {
            return Kind.NOTHING;
        }
        boolean isGeometry = type != null && type.isSetGEOMETRY();
        return isDecimal() ? Kind.DECIMAL : isBare() || isGeometry ? Kind.BYTES : Kind.OTHER;
    }

    private boolean isBare() {
        return type == null && older == null;
    }

    private boolean isNothing() {
        return type != null && type.isSetUNKNOWN();
    }

    private boolean isDay() {
        return type != null ? type.isSetDATE() : older == ConvertedType.DATE;
    }

    private boolean isDecimal() {
        boolean isOne = type != null ? type.isSetDECIMAL() : older == ConvertedType.DECIMAL;
        return isOne && scale() >= 0 && scale() <= MOST_DIGITS;
    }

    private boolean isText() {
        return type != null
                ? type.isSetSTRING() || type.isSetENUM()
                : older == ConvertedType.UTF8 || older == ConvertedType.ENUM;
    }

    private boolean isWhole() {
        return type != null
                ? type.isSetINTEGER()
                : (older == null || older.name().contains("INT_"));
    }

    boolean isUnsigned() {
        if (type != null && type.isSetINTEGER()) {
            return !type.getINTEGER().isIsSigned();
        }
        return older != null && older.name().startsWith("UINT_");
    }

    /** How many digits of a decimal number stand behind the point; 0 to 38 where {@link #kind} is a decimal. */
    int scale() {
        return (type != null && type.isSetDECIMAL()) ? type.getDECIMAL().getScale() : column.getScale();
    }

    /** How many of a timestamp's units make a second. */
    long unitsInASecond() {
        if (type != null && type.isSetTIMESTAMP()) {
            TimeUnit unit = type.getTIMESTAMP().getUnit();
            if (unit == null || unit.isSetNANOS()) {
                return NANOS;
            }
            return unit.isSetMILLIS() ? MILLIS : MICROS;
        }
        return older == ConvertedType.TIMESTAMP_MILLIS ? MILLIS : MICROS;
    }
}
