package org.truceline.intake.acled;

import java.util.List;
import java.util.Optional;
import org.truceline.intake.row.Reach;
import org.truceline.intake.row.ShippedTable;

/**
 * What a code of precision is taken for: a row of {@code acled-precision.csv}.
 *
 * @param reach for places, how far from the coded point it may have been
 * @param days for dates, within how many days it lies
 */
record Precision(String kind, String code, Reach reach, int days) {

    static final String CODES = "one of 1, 2, 3";

    private static final List<Precision> ALL = ShippedTable.rows(Precision.class, "acled-precision.csv", Precision::of);

    static Optional<Precision> ofPlace(String code) {
        return find("where", code);
    }

    static Optional<Precision> ofDate(String code) {
        return find("when", code);
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
