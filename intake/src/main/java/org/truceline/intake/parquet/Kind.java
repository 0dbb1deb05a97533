package org.truceline.intake.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.apache.parquet.format.SchemaElement;

/** What the values of a column are, and how one is told as text. */
public enum Kind {
    TEXT("text") {
        @Override
        String text(Object value, SchemaElement column) {
            return new String((byte[]) value, StandardCharsets.UTF_8);
        }
    },
    WHOLE("whole numbers") {
        @Override
        String text(Object value, SchemaElement column) {
            return Logical.of(column).isUnsigned()
                    ? value instanceof Integer number
                            ? Integer.toUnsignedString(number)
                            : Long.toUnsignedString((Long) value)
                    : value.toString();
        }
    },
    FRACTION("numbers") {
        @Override
        String text(Object value, SchemaElement column) {
            return number((Number) value);
        }
    },
    DECIMAL("decimal numbers") {
        @Override
        String text(Object value, SchemaElement column) {
            BigInteger digits = value instanceof byte[] octets && octets.length > 0
                    ? new BigInteger(octets, 0, Math.min(octets.length, MOST_OCTETS))
                    : value instanceof Number number ? BigInteger.valueOf(number.longValue()) : BigInteger.ZERO;
            return plain(new BigDecimal(digits, Logical.of(column).scale()));
        }
    },
    TRUTH("yes and no") {
        @Override
        String text(Object value, SchemaElement column) {
            return (Boolean) value ? "yes" : "no";
        }
    },
    DAY("days") {
        @Override
        String text(Object value, SchemaElement column) {
            return LocalDate.ofEpochDay((Integer) value).toString();
        }
    },
    /** To the minute where no seconds are told. */
    INSTANT("instants") {
        @Override
        String text(Object value, SchemaElement column) {
            return clock(value, column) + "Z";
        }
    },
    /** No zone is told. To the minute where no seconds are told. */
    CLOCK("local times") {
        @Override
        String text(Object value, SchemaElement column) {
            return clock(value, column).toString();
        }
    },
    /** In hexadecimal digits, the first 32 of them. */
    BYTES("bytes") {
        @Override
        String text(Object value, SchemaElement column) {
            byte[] octets = (byte[]) value;
            return HexFormat.of().formatHex(octets, 0, Math.min(octets.length, MOST_OCTETS));
        }
    },
    NOTHING("no values") {
        @Override
        String text(Object value, SchemaElement column) {
            return "";
        }
    },
    OTHER("values of another type") {
        @Override
        String text(Object value, SchemaElement column) {
            throw new IllegalStateException("Columns of other types are not read.");
        }
    };

    private static final int MOST_DIGITS = 20;
    private static final int MOST_OCTETS = 32;

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** "local times". */
    public String words() {
        return words;
    }

    /** The value as text; of a text, its bytes are known to be UTF-8. */
    abstract String text(Object value, SchemaElement column);

    /** The shortest text that is read as the same number, without an exponent. */
    static String number(Number value) {
        return Double.isFinite(value.doubleValue()) ? plain(new BigDecimal(value.toString())) : value.toString();
    }

    private static String plain(BigDecimal number) {
        return (number.scale() > MOST_DIGITS ? number.setScale(MOST_DIGITS, RoundingMode.HALF_EVEN) : number)
                .toPlainString();
    }

    private static LocalDateTime clock(Object value, SchemaElement column) {
        long units = (Long) value;
        long second = Logical.of(column).unitsInASecond();
        long nanos = Math.floorMod(units, second) * (1_000_000_000L / second);
        return Instant.ofEpochSecond(Math.floorDiv(units, second), nanos)
                .atOffset(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
