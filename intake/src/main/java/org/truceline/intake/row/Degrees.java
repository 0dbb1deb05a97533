package org.truceline.intake.row;

import java.util.Optional;
import java.util.regex.Pattern;
import org.truceline.geo.Position;

/** A point in two cells. What is no point on Earth, or is where a missing one is written, is a fault of its cell. */
public final class Degrees {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,20})?");
    private static final String SWAPPED = "Are latitude and longitude swapped? It would fit as a longitude.";

    private Degrees() {}

    /** The point in the two cells, in degrees on WGS 84; a fault for each that is none. */
    public static Optional<Position> read(Cells cells, String latitude, String longitude) {
        Optional<Double> north = number(cells, latitude, 90);
        Optional<Double> east = number(cells, longitude, 180);
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = Math.abs(north.get()) <= 90;
        if (!fits) {
            boolean swapped = Math.abs(north.get()) <= 180 && Math.abs(east.get()) <= 90;
            cells.fault(latitude, range(90), swapped ? SWAPPED : "");
        }
        if (Math.abs(east.get()) > 180) {
            cells.fault(longitude, range(180), "");
            fits = false;
        }
        if (fits && north.get() == 0 && east.get() == 0) {
            cells.fault(latitude, "a place", "0, 0 lies in the sea off Africa and often stands for a missing place.");
            fits = false;
        }
        return fits ? Optional.of(new Position(north.get(), east.get())) : Optional.empty();
    }

    private static Optional<Double> number(Cells cells, String column, int limit) {
        String text = cells.text(column);
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(Double.parseDouble(text));
        }
        boolean comma = DECIMAL.matcher(text.replace(',', '.')).matches();
        cells.fault(column, range(limit), comma ? "Write a point before the decimals." : "");
        return Optional.empty();
    }

    private static String range(int limit) {
        return "degrees from -" + limit + " to " + limit;
    }
}
