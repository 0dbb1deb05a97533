package org.truceline.intake.ged;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.geo.Metres;

/**
 * What a precision code is taken for: a row of {@code ged-precision.csv}.
 *
 * @param place the last word of a place's name, a governorate or a country that the row holds for; "*" for any
 * @param radius for places, how far from the coded point it may have been; empty when nothing bounds it
 * @param days for dates, the most days that an event may span
 * @param source where that was read, or "assumed" and why
 */
record Precision(String kind, int code, String place, Optional<Metres> radius, int days, String source) {

    private static final List<Precision> ALL =
            Table.rows("ged-precision.csv").stream().map(Precision::of).toList();

    /** "one of 1, 2, 3": the place codes that the table has. */
    static final String PLACE_CODES = codes("where");

    /** "one of 1, 2, 3": the date codes that the table has. */
    static final String DATE_CODES = codes("date");

    /** What place code {@code code} is taken for, by the first of {@code places} that the table has, else for any. */
    static Optional<Precision> ofPlace(int code, List<String> places) {
        return places.stream()
                .flatMap(place -> find("where", code, place).stream())
                .findFirst()
                .or(() -> find("where", code, "*"));
    }

    /** What date code {@code code} is taken for. */
    static Optional<Precision> ofDate(int code) {
        return find("date", code, "*");
    }

    private static String codes(String kind) {
        return ALL.stream()
                .filter(row -> row.kind.equals(kind))
                .map(row -> Integer.toString(row.code))
                .distinct()
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** True when the bound is not the codebook's. */
    boolean isAssumed() {
        return source.contains("assumed");
    }

    private static Optional<Precision> find(String kind, int code, String place) {
        return ALL.stream()
                .filter(row -> row.kind.equals(kind) && row.code == code && row.place.equals(place))
                .findFirst();
    }

    private static Precision of(NamedCsvRecord row) {
        String radius = row.getField("area-radius-metres");
        String days = row.getField("days");
        return new Precision(
                row.getField("kind"),
                Integer.parseInt(row.getField("code")),
                row.getField("place"),
                Optional.of(radius)
                        .filter(text -> !text.isEmpty() && !text.equals("unbounded"))
                        .map(text -> Metres.of(Double.parseDouble(text))),
                days.isEmpty() ? 0 : Integer.parseInt(days),
                row.getField("source"));
    }
}
