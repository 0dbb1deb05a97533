package org.truceline.intake.table.mapping;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.truceline.geo.Metres;

/** How the cells of one or several columns are read into a field. */
public sealed interface Reading {

    /** The columns that are read; none for a constant. */
    List<ColumnName> columns();

    /** True when fields of this kind can be read so. */
    boolean fits(FieldKind kind);

    /** The words of a cell as they stand, without spaces around. */
    record AsWords(ColumnName column) implements Reading {
        @Override
        public List<ColumnName> columns() {
            return List.of(column);
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Words;
        }
    }

    /**
     * A number.
     *
     * @param decimal the sign before its decimals where it is told as text
     */
    record AsAmount(ColumnName column, DecimalSign decimal) implements Reading {
        @Override
        public List<ColumnName> columns() {
            return List.of(column);
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Amount;
        }
    }

    /**
     * A time. An offset that stands in the text itself goes before everything else.
     *
     * @param day the column with the day, or with the day and the clock time
     * @param clock the column with the clock time
     * @param clocks on which clock the times were told
     * @param order the order of day and month where they are digits
     */
    record AsTime(ColumnName day, Optional<ColumnName> clock, ClockTold clocks, DayOrder order) implements Reading {
        @Override
        public List<ColumnName> columns() {
            Optional<ColumnName> offset =
                    clocks instanceof ClockTold.InColumn inColumn ? Optional.of(inColumn.column()) : Optional.empty();
            return Stream.of(Optional.of(day), clock, offset)
                    .flatMap(Optional::stream)
                    .toList();
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Time;
        }
    }

    /** A place by its name; which place has it is not decided here. */
    record AsNamedPlace(ColumnName column) implements Reading {
        @Override
        public List<ColumnName> columns() {
            return List.of(column);
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Place;
        }
    }

    /**
     * A place by latitude and longitude in degrees.
     *
     * @param within how far from the point it may have been; a place is never a bare point, so that a mapping without it
     *     is not complete
     * @param near where the points of this table are expected
     */
    record AsDegrees(
            ColumnName latitude,
            ColumnName longitude,
            DecimalSign decimal,
            Optional<Metres> within,
            Optional<Expanse> near)
            implements Reading {
        @Override
        public List<ColumnName> columns() {
            return List.of(latitude, longitude);
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Place;
        }
    }

    /**
     * A place by direction and distance from another.
     *
     * @param from the column that names the other place
     * @param direction degrees clockwise of true north or a point of the compass
     * @param distance one length or a range of them
     * @param bearingWithin by how many degrees a single number of degrees may be off
     * @param unit the unit of distances that have none: "m", "km"
     */
    record AsRelative(
            ColumnName from,
            ColumnName direction,
            ColumnName distance,
            DecimalSign decimal,
            OptionalDouble bearingWithin,
            Optional<String> unit)
            implements Reading {
        @Override
        public List<ColumnName> columns() {
            return List.of(from, direction, distance);
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Place;
        }
    }

    /**
     * A code for each word that the column uses.
     *
     * @param codes by word; words are compared whatever their case and spaces
     */
    record AsChoice(ColumnName column, Map<String, String> codes) implements Reading {
        public AsChoice {
            codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        }

        @Override
        public List<ColumnName> columns() {
            return List.of(column);
        }

        @Override
        public boolean fits(FieldKind kind) {
            return kind instanceof FieldKind.Choice;
        }
    }

    /**
     * The same in every row: words, a code, a number with a decimal point, a place's name, or a time with its offset.
     */
    record Always(String value) implements Reading {
        @Override
        public List<ColumnName> columns() {
            return List.of();
        }

        @Override
        public boolean fits(FieldKind kind) {
            return true;
        }
    }

    /** On which clock times without an offset of their own were told. */
    sealed interface ClockTold {

        /** On the clock of one zone, stated. */
        record On(ZoneId zone) implements ClockTold {}

        /** By the offset or zone that stands in a column. */
        record InColumn(ColumnName column) implements ClockTold {}

        /** Each text has its offset; one that has none is refused. */
        record InText() implements ClockTold {}
    }

    /** The sign before decimals. */
    enum DecimalSign {
        POINT,
        COMMA
    }

    /** The order of day and month in a day written with digits. */
    enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST,
        /** Not told: days that could be either are refused and asked about. */
        UNTOLD
    }

    /**
     * A part of the map.
     *
     * @param south degrees north
     * @param west degrees east
     * @param north degrees north, at least {@code south}
     * @param east degrees east, at least {@code west}
     */
    record Expanse(double south, double west, double north, double east) {
        public Expanse {
            if (!(-90 <= south && south <= north && north <= 90 && -180 <= west && west <= east && east <= 180)) {
                throw new IllegalArgumentException("An expanse is south, west, north, east in degrees.");
            }
        }

        boolean has(double latitude, double longitude) {
            return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
        }
    }
}
