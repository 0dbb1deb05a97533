package org.truceline.intake.table.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.intake.Quantities.Measure;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.mapping.Reading.AsRelative;

/** Reads a place by direction and distance from another. */
record RelativeReader(Column from, Column direction, Column distance, AsRelative reading) implements FieldReader {

    private static final String DIRECTION =
            "degrees clockwise of north, 0 to 360, from 120 to 150 say, or a point of the compass";
    private static final String DISTANCE = "a distance such as 1.5 km, 800 m or 1.5 to 2 km, the smaller first";
    private static final String RANGE = " ?(?:-|–|—|to|до|إلى) ?";
    private static final Pattern DEGREES =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)°?(?:" + RANGE + "(\\d{1,3}(?:[.,]\\d+)?)°?)?");
    private static final Pattern LENGTHS =
            Pattern.compile("(\\d[\\d.,]*) ?(\\p{L}*?)(?:" + RANGE + "(\\d[\\d.,]*) ?(\\p{L}*))?");

    /** Half of the eighth of the circle that a point of the compass stands for. */
    private static final double HALF_A_POINT = 22.5;

    /** A distance from one length to another. */
    private record Lengths(Metres nearest, Metres farthest) {}

    @Override
    public Optional<Value> read(RowCells cells) {
        int faults = cells.faults().size();
        Optional<String> name = cells.findText(from);
        Optional<String> where = cells.findText(direction);
        Optional<String> far = cells.findText(distance);
        if (name.isEmpty() && where.isEmpty() && far.isEmpty()) {
            return Optional.empty();
        }
        requireTold(cells, from, name, "the place that direction and distance are told from");
        requireTold(cells, direction, where, DIRECTION);
        requireTold(cells, distance, far, DISTANCE);
        Optional<Bearings> bearings = where.flatMap(told -> bearings(cells, told));
        Optional<Lengths> lengths = far.flatMap(told -> lengths(cells, told));
        return cells.faults().size() > faults
                ? Optional.empty()
                : name.flatMap(place -> bearings.flatMap(sector ->
                        lengths.map(length -> new Value.Relative(place, sector, length.nearest(), length.farthest()))));
    }

    private static void requireTold(RowCells cells, Column column, Optional<String> told, String expected) {
        if (told.isEmpty()) {
            cells.fault(column, expected, "nothing", "");
        }
    }

    private Optional<Bearings> bearings(RowCells cells, String told) {
        Optional<Bearings> point =
                WordList.COMPASS.find(told).map(Double::parseDouble).map(middle -> around(middle, HALF_A_POINT));
        if (point.isPresent()) {
            return point;
        }
        Matcher degrees = DEGREES.matcher(Numerals.european(told));
        Optional<Double> first = degrees.matches() ? degrees(degrees.group(1)) : Optional.empty();
        Optional<Double> last =
                first.flatMap(_ -> Optional.ofNullable(degrees.group(2))).flatMap(RelativeReader::degrees);
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(new Bearings(first.get(), last.get()));
        }
        if (first.isEmpty() || degrees.group(2) != null) {
            cells.fault(direction, DIRECTION, RowCells.quoted(told), "");
            return Optional.empty();
        }
        if (reading.bearingWithin().isEmpty()) {
            cells.fault(
                    direction,
                    "two numbers of degrees",
                    RowCells.quoted(told),
                    "A direction is never exact: say in the mapping by how many degrees it may be off.");
            return Optional.empty();
        }
        return first.map(middle -> around(middle, reading.bearingWithin().getAsDouble()));
    }

    private static Bearings around(double middle, double within) {
        return within >= 180 ? Bearings.ANY : new Bearings((middle - within + 360) % 360, (middle + within) % 360);
    }

    private static Optional<Double> degrees(String digits) {
        double degrees = Double.parseDouble(digits.replace(',', '.'));
        return degrees <= 360 ? Optional.of(degrees) : Optional.empty();
    }

    private Optional<Lengths> lengths(RowCells cells, String told) {
        Matcher form = LENGTHS.matcher(Numerals.european(told));
        if (told.length() > 60 || !form.matches()) {
            cells.fault(distance, DISTANCE, RowCells.quoted(told), "");
            return Optional.empty();
        }
        boolean two = form.group(3) != null;
        String lastUnit = two ? form.group(4) : form.group(2);
        String firstUnit = form.group(2).isEmpty() ? lastUnit : form.group(2);
        if (lastUnit.isEmpty() && reading.unit().isEmpty()) {
            cells.fault(
                    distance, DISTANCE, RowCells.quoted(told), "Say in the mapping in which unit distances are told.");
            return Optional.empty();
        }
        Optional<Metres> nearest = metres(form.group(1), firstUnit);
        Optional<Metres> farthest = two ? metres(form.group(3), lastUnit) : nearest;
        Optional<Lengths> lengths = nearest.flatMap(
                from -> farthest.filter(to -> to.compareTo(from) >= 0).map(to -> new Lengths(from, to)));
        if (lengths.isEmpty()) {
            cells.fault(distance, DISTANCE, RowCells.quoted(told), "");
        }
        return lengths;
    }

    private Optional<Metres> metres(String digits, String unit) {
        Optional<String> known = unit.isEmpty() ? reading.unit() : WordList.UNITS.find(unit);
        Optional<BigDecimal> number = Numerals.number(digits, reading.decimal());
        try {
            return number.flatMap(length -> known.map(each ->
                    Metres.of(Measure.LENGTH.parse(length.stripTrailingZeros().toPlainString() + " " + each))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
