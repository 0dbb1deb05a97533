package org.truceline.intake.plain;

import java.util.List;
import org.truceline.intake.Known;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Sheet;
import org.truceline.notation.FaultyInput;

/** Reads a table of occurrences with told names, between commas, semicolons or tabs. */
public final class PlainTable {

    /** The columns that together no other dataset has. */
    public static final List<String> MARKS = List.of(Names.ACT, Names.RADIUS);

    private PlainTable() {}

    /** What reads rows of the table that {@code letters} begin, straight from bytes. */
    public static PlainRows rows(Letters letters, Days days, Known known) throws FaultyInput {
        return PlainRows.plain(open(letters, days, known), Notation.of(letters.firstLine()), days);
    }

    /**
     * Begins to read {@code letters}, which are closed with the dataset. Throws when the first line does not name the
     * columns that are needed.
     *
     * @param known the ids that rows may use
     */
    public static Sheet open(Letters letters, Days days, Known known) throws FaultyInput {
        Sheet.Layout layout = new Sheet.Layout(RowReader.KIND, Names.ID, Notation.of(letters.firstLine()), List.of());
        return Sheet.open(letters, layout, header -> {
            header.require(
                    letters.file(),
                    "a plain table",
                    Names.NEEDED,
                    "Add the column; its cells may be empty" + " for by and until only.");
            return cells -> RowReader.read(cells, days, known);
        });
    }
}
