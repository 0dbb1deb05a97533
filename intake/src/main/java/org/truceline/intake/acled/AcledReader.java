package org.truceline.intake.acled;

import java.util.List;
import java.util.function.Function;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Groups;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Provenance;
import org.truceline.intake.row.Sheet;
import org.truceline.notation.FaultyInput;

/** Reads files in the layout of ACLED's exports, by the names of their columns; those not needed may be missing. */
public final class AcledReader {

    /** The column that no other dataset has. */
    public static final String MARK = "sub_event_type";

    static final Provenance PROVENANCE = new Provenance("ACLED, the user's own terms", Coded.BY_HAND);

    /** What tells together. */
    public static final Groups GROUPS = new Groups(
            "event_id_cnty",
            List.of("event_type", MARK, "actor1", "actor2"),
            false,
            List.of("geo_precision"),
            new Groups.Name("location", false),
            new Groups.Point("latitude", "longitude", true),
            List.of("event_date", "time_precision"),
            Groups.Beside.NONE);

    private static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "time_precision",
            "event_type",
            MARK,
            "actor1",
            "actor2",
            "location",
            "latitude",
            "longitude",
            "geo_precision");

    private AcledReader() {}

    /**
     * Begins to read {@code letters}, which are closed with the dataset. The dataset tells days without a zone: they are
     * held against every clock on Earth. Throws when the first line does not name the columns that are needed.
     */
    public static Sheet open(Letters letters, Days days) throws FaultyInput {
        Sheet.Layout layout =
                new Sheet.Layout(EventReader.KIND, "event_id_cnty", Notation.of(letters.firstLine()), List.of());
        return Sheet.open(letters, layout, header -> reading(letters.file(), header, days));
    }

    private static Function<Cells, Entry> reading(String file, Header header, Days days) throws FaultyInput {
        header.require(file, "ACLED", COLUMNS, "Export the table with all its columns.");
        return cells -> EventReader.read(cells, days);
    }
}
