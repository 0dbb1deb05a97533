package org.truceline.intake.gdelt;

import java.util.List;
import java.util.Optional;
import org.truceline.intake.row.Reach;
import org.truceline.intake.row.ShippedTable;

/**
 * What a type of place is taken for, and how exact days are: a row of {@code gdelt-precision.csv}.
 *
 * @param reach for places, how far from the coded point it may have been
 * @param days for days, on how many it may have been, the coded one being the last
 */
record Precision(String kind, String code, Reach reach, int days) {

    private static final String NO_PLACE = "0";

    private static final List<Precision> ALL = ShippedTable.rows(Precision.class, "gdelt-precision.csv", Precision::of);

    /** The days of any row. */
    static final Precision OF_DAYS = find("when", "*").orElseThrow();

    /** The types of places that the table has. */
    static final String TYPES = "a type of place, 0 to 5";

    /** What the type of place is taken for; an empty type is none. */
    static Optional<Precision> ofPlace(String type) {
        return find("where", type.isEmpty() ? NO_PLACE : type);
    }

    private static Optional<Precision> find(String kind, String code) {
        return ALL.stream()
                .filter(row -> row.kind.equals(kind) && row.code.equals(code))
                .findFirst();
    }

    private static Precision of(ShippedTable.Row row) {
        return new Precision(
                row.text("kind"),
                row.text("code"),
                Reach.of(row, "radius-metres"),
                row.filled("days").map(Integer::parseInt).orElse(0));
    }
}
