package org.truceline.intake.row;

import java.util.List;

/**
 * Which columns of a dataset tell together what something was, where and when: what a row says of one of these depends on no
 * others. Columns that a file has not are left out of account.
 *
 * @param id the column of the row's own id
 * @param what those that tell what was done, and by whom
 * @param mayPass true where the first of {@code what} alone tells whether a row is passed over
 * @param where those that tell how exactly the place is known
 * @param name where the name of the place stands, with which begins what is written of it
 * @param point where the middle of the place stands
 * @param when those that tell the days
 * @param beside those that are read beside, and change nothing where they are sound
 */
public record Groups(
        String id,
        List<String> what,
        boolean mayPass,
        List<String> where,
        Name name,
        Point point,
        List<String> when,
        Beside beside) {

    public Groups {
        what = List.copyOf(what);
        where = List.copyOf(where);
        when = List.copyOf(when);
    }

    /**
     * The column of the name of a place.
     *
     * @param lastWordTells true where its last word tells too how exactly the place is known
     */
    public record Name(String column, boolean lastWordTells) {}

    /**
     * The columns of degrees.
     *
     * @param isAlwaysRead false where a place that nothing bounds has none
     */
    public record Point(String latitude, String longitude, boolean isAlwaysRead) {}

    /**
     * Columns that are read beside.
     *
     * @param rising whole numbers of zero or more, of which none is less than the one before where all are there
     * @param texts any texts of a bounded length
     */
    public record Beside(List<String> rising, List<String> texts) {

        /** None. */
        public static final Beside NONE = new Beside(List.of(), List.of());

        public Beside {
            rising = List.copyOf(rising);
            texts = List.copyOf(texts);
        }
    }
}
