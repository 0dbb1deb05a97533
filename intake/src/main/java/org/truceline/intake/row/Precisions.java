package org.truceline.intake.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the codes of precision of one dataset are taken for, of places and of times: a table that comes with the software. */
public final class Precisions {

    /** Stands in the table for a file without precisions. */
    private static final String UNTOLD = "untold";

    private static final String ANY_PLACE = "*";

    private final List<Precision> all;

    private Precisions(List<Precision> all) {
        this.all = all;
    }

    /** What is told. */
    public enum Kind {
        WHERE("where"),
        WHEN("when");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * What a code is taken for.
     *
     * @param kind the word in the table for what is told
     * @param place the last word of a place's name, a governorate or a country that it holds for; "*" for any
     * @param reach for places, how far from the coded point it may have been
     * @param days for times, the most days that it may have been on
     */
    public record Precision(String kind, String code, String place, Reach reach, int days) {

        /** False for what is taken where the file has no precision. */
        public boolean isTold() {
            return !code.equals(UNTOLD);
        }
    }

    /** The table {@code resource}, which lies beside {@code owner}. */
    public static Precisions shipped(Class<?> owner, String resource) {
        return new Precisions(ShippedTable.rows(owner, resource, Precisions::precision));
    }

    private static Precision precision(ShippedTable.Row row) {
        return new Precision(
                row.text("kind"),
                row.text("code"),
                row.text("place"),
                Reach.of(row, "radius-metres"),
                row.filled("days").map(Integer::parseInt).orElse(0));
    }

    /** What the code is taken for anywhere; empty when the table does not have it. */
    public Optional<Precision> find(Kind kind, String code) {
        return find(kind, code, ANY_PLACE);
    }

    /** What the code is taken for by the first of {@code places} that the table has, else anywhere. */
    public Optional<Precision> find(Kind kind, String code, List<String> places) {
        return places.stream()
                .flatMap(place -> find(kind, code, place).stream())
                .findFirst()
                .or(() -> find(kind, code));
    }

    /** What is taken where the file has no precisions, by the places; throws where the table does not say. */
    public Precision untold(Kind kind, List<String> places) {
        return find(kind, UNTOLD, places).orElseThrow();
    }

    /** "one of 1, 2, 3": the codes that the table has. */
    public String codes(Kind kind) {
        return all.stream()
                .filter(each -> each.kind.equals(kind.word) && each.isTold())
                .map(Precision::code)
                .distinct()
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    private Optional<Precision> find(Kind kind, String code, String place) {
        return all.stream()
                .filter(each -> each.kind.equals(kind.word) && each.code.equals(code) && each.place.equals(place))
                .findFirst();
    }
}
