package org.truceline.intake.row;

import java.util.Optional;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;

/**
 * How far from a coded point something may have been.
 *
 * @param radius empty when nothing bounds it
 * @param assumed true when the dataset does not say so itself
 */
public record Reach(Optional<Metres> radius, boolean assumed) {

    /** What a cell of a table of meanings says: metres, or {@code unbounded}. */
    public static Reach of(ShippedTable.Row row, String column) {
        return new Reach(
                row.filled(column)
                        .filter(text -> !text.equals("unbounded"))
                        .map(text -> Metres.of(Double.parseDouble(text))),
                row.text("source").contains("assumed"));
    }

    /** Every place that it may have been. */
    public Whereabouts around(Position point) {
        return radius.<Whereabouts>map(within -> new Whereabouts.Disc(point, within))
                .orElseGet(Whereabouts.Anywhere::new);
    }

    /** "within 5 km of 36.01, 36.5, assumed". */
    public String inWords(Position point) {
        return radius.map(within -> "within " + within + " of " + point).orElse("anywhere")
                + (assumed ? ", assumed" : "");
    }
}
