package org.truceline.intake.ged;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.intake.row.Reach;
import org.truceline.intake.row.ShippedTable;

/**
 * What a precision code is taken for: a row of {@code ged-precision.csv}.
 *
 * @param place the last word of a place's name, a governorate or a country that the row holds for; "*" for any
 * @param reach for places, how far from the coded point it may have been
 * @param days for dates, the most days that an event may span
 */
record Precision(String kind, String code, String place, Reach reach, int days) {

    private static final List<Precision> ALL = ShippedTable.rows(Precision.class, "ged-precision.csv", Precision::of);

    /** "one of 1, 2, 3": the place codes that the table has. */
    static final String PLACE_CODES = codes("where");

    /** "one of 1, 2, 3": the date codes that the table has. */
    static final String DATE_CODES = codes("date");

    /** Stands in the table for a file without precisions. */
    static final String UNTOLD = "untold";

    /** What place code {@code code} is taken for, by the first of {@code places} that the table has, else for any. */
    static Optional<Precision> ofPlace(String code, List<String> places) {
        return places.stream()
                .flatMap(place -> find("where", code, place).stream())
                .findFirst()
                .or(() -> find("where", code, "*"));
    }

    /** What date code {@code code} is taken for. */
    static Optional<Precision> ofDate(String code) {
        return find("date", code, "*");
    }

    private static String codes(String kind) {
        return ALL.stream()
                .filter(row -> row.kind.equals(kind) && row.isTold())
                .map(Precision::code)
                .distinct()
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** False for what is taken where the file has no precision. */
    boolean isTold() {
        return !code.equals(UNTOLD);
    }

    private static Optional<Precision> find(String kind, String code, String place) {
        return ALL.stream()
                .filter(row -> row.kind.equals(kind) && row.code.equals(code) && row.place.equals(place))
                .findFirst();
    }

    private static Precision of(ShippedTable.Row row) {
        return new Precision(
                row.text("kind"),
                row.text("code"),
                row.text("place"),
                Reach.of(row, "area-radius-metres"),
                row.filled("days").map(Integer::parseInt).orElse(0));
    }
}
