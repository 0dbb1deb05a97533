package org.truceline.intake.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.truceline.geo.Position;
import org.truceline.intake.row.Header;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;

/** The cells of one row by column name; what is wrong with one becomes a fault. */
final class Row {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FOUND = 80;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,20})?");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

    private final Where where;
    private final Header header;
    private final List<String> cells;
    private final Faults faults = new Faults();

    Row(Where where, Header header, List<String> cells) {
        this.where = where;
        this.header = header;
        this.cells = cells;
        if (cells.size() != header.size()) {
            String remedy = "A separator inside a value needs quotation marks around the value.";
            fault("row", header.size() + " columns", cells.size() + "", remedy);
        }
    }

    Where where() {
        return where;
    }

    List<String> cells() {
        return cells;
    }

    Faults faults() {
        return faults;
    }

    /** True when it has as many cells as there are columns. */
    boolean isWhole() {
        return cells.size() == header.size();
    }

    void fault(String column, String expected, String found, String remedy) {
        faults.add(where, column, expected, found, remedy);
    }

    /** The cell's text without blanks around it; empty when there is none. */
    String text(String column) {
        return header.index(column)
                .filter(index -> index < cells.size())
                .map(index -> cells.get(index).strip())
                .orElse("");
    }

    /** The cell's text as a name or an id; a fault when it is empty, too long, or has characters that do not show. */
    String name(String column) {
        String name = text(column);
        boolean good = !name.isEmpty() && name.length() <= LONGEST_NAME && !isHiding(name);
        if (!good) {
            String expected = "1 to " + LONGEST_NAME + " characters, none of them hidden";
            fault(column, expected, isHiding(name) ? "one with hidden characters" : found(name), "");
        }
        return name;
    }

    /** True when a character of {@code name} does not show or turns others around. */
    static boolean isHiding(String name) {
        return HIDDEN.matcher(name).find();
    }

    /** The point of two cells; a fault when it is none, or 0, 0, which stands for an empty one. */
    Optional<Position> position(String latitude, String longitude) {
        OptionalDouble north = number(latitude, 90, "degrees from -90 to 90");
        OptionalDouble east = number(longitude, 180, "degrees from -180 to 180");
        if (north.isEmpty() || east.isEmpty()) {
            return Optional.empty();
        }
        if (north.getAsDouble() == 0 && east.getAsDouble() == 0) {
            fault(latitude, "a point on land", "0, 0", "Two zeros stand for a point that nobody told.");
            return Optional.empty();
        }
        return Optional.of(new Position(north.getAsDouble(), east.getAsDouble()));
    }

    /** The cell as a decimal number within {@code limit} of zero; a fault otherwise. */
    OptionalDouble number(String column, double limit, String expected) {
        String text = text(column);
        OptionalDouble number =
                DECIMAL.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
        if (number.isEmpty() || Math.abs(number.getAsDouble()) > limit) {
            fault(column, expected, found(text), "");
            return OptionalDouble.empty();
        }
        return number;
    }

    static String found(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        return "\"" + (text.length() > LONGEST_FOUND ? text.substring(0, LONGEST_FOUND) + "…" : text) + "\"";
    }
}
