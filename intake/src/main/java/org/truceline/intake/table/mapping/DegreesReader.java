package org.truceline.intake.table.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.truceline.geo.Position;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.mapping.Reading.AsDegrees;

/** Reads a place by latitude and longitude. */
record DegreesReader(Column latitude, Column longitude, AsDegrees reading) implements FieldReader {

    private static final String SWAPPED = "Are latitude and longitude swapped, in this row or in the mapping?";

    @Override
    public Optional<Value> read(RowCells cells) {
        int faults = cells.faults().size();
        Optional<Double> north = degrees(cells, latitude);
        Optional<Double> east = degrees(cells, longitude);
        if (cells.faults().size() > faults || (north.isEmpty() && east.isEmpty())) {
            return Optional.empty();
        }
        if (north.isEmpty() || east.isEmpty()) {
            cells.fault(north.isEmpty() ? latitude : longitude, "degrees, as the other column has", "nothing", "");
            return Optional.empty();
        }
        return place(cells, north.get(), east.get());
    }

    private Optional<Double> degrees(RowCells cells, Column column) {
        Optional<Cell> told = cells.find(column);
        Optional<BigDecimal> number = told.flatMap(cell -> Numerals.number(cell, reading.decimal()));
        if (told.isPresent() && number.isEmpty()) {
            cells.fault(column, "degrees: " + Numerals.expected(reading.decimal()), told.get(), "");
        }
        return number.map(BigDecimal::doubleValue);
    }

    private Optional<Value> place(RowCells cells, double north, double east) {
        if (Math.abs(north) > 90 || Math.abs(east) > 180) {
            Column wrong = Math.abs(north) > 90 ? latitude : longitude;
            boolean swapped = Math.abs(east) <= 90 && Math.abs(north) <= 180;
            cells.fault(
                    wrong,
                    wrong.equals(latitude) ? "degrees north, -90 to 90" : "degrees east, -180 to 180",
                    (wrong.equals(latitude) ? north : east) + "",
                    swapped ? SWAPPED : "");
            return Optional.empty();
        }
        boolean away =
                reading.near().filter(expanse -> !expanse.has(north, east)).isPresent();
        if (away) {
            boolean swapped =
                    reading.near().filter(expanse -> expanse.has(east, north)).isPresent();
            cells.fault(
                    latitude,
                    "a point in the part of the map that the mapping states",
                    north + ", " + east,
                    swapped ? SWAPPED : "Mend the point, or widen that part in the mapping.");
            return Optional.empty();
        }
        return reading.within().map(within -> new Value.NearPoint(new Position(north, east), within));
    }
}
