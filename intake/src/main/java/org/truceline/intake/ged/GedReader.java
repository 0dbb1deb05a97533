package org.truceline.intake.ged;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.truceline.intake.Clocks;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Groups;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Precisions;
import org.truceline.intake.row.Provenance;
import org.truceline.intake.row.Sheet;
import org.truceline.notation.FaultyInput;

/**
 * Reads UCDP GED: the original 49 columns, of which those not needed may be missing, or a reduced table that has one
 * {@code date} and no precisions.
 */
public final class GedReader {

    /** The column that no other dataset has. */
    public static final String MARK = "type_of_violence";

    static final Provenance PROVENANCE = new Provenance("UCDP GED, CC BY 4.0", Coded.BY_HAND);

    static final Precisions PRECISIONS = Precisions.shipped(GedReader.class, "ged-precision.csv");

    /** What tells together. Deaths that rise give no remark. */
    public static final Groups GROUPS = new Groups(
            "id",
            List.of(MARK, "side_a", "side_b"),
            false,
            List.of("where_prec", "adm_1", "country"),
            new Groups.Name("where_coordinates", true),
            new Groups.Point("latitude", "longitude", true),
            List.of("date_prec", "date_start", "date_end", "date"),
            new Groups.Beside(List.of("low", "best", "high"), List.of()));

    private static final Set<String> WHOLE = Set.of("date_start", "date_end", "date_prec", "where_prec");
    private static final List<String> COLUMNS = List.of(
            "id",
            MARK,
            "side_a",
            "side_b",
            "where_prec",
            "where_coordinates",
            "adm_1",
            "latitude",
            "longitude",
            "country",
            "date_prec",
            "date_start",
            "date_end",
            "best",
            "high",
            "low");
    private static final List<String> REDUCED = List.of("id", MARK, "latitude", "longitude", "country", "date");

    private GedReader() {}

    /**
     * Begins to read {@code letters}, which are closed with the dataset. The dataset tells days without a zone: they are
     * held against every clock on Earth. Throws when the first line does not name the columns that are needed.
     */
    public static Sheet open(Letters letters, Days days) throws FaultyInput {
        return open(letters, days, Clocks.ANY);
    }

    /** As {@link #open(Letters, Days)}, with the days told on one of {@code clocks}. */
    public static Sheet open(Letters letters, Days days, Clocks clocks) throws FaultyInput {
        Sheet.Layout layout = new Sheet.Layout(EventReader.KIND, "id", Notation.of(letters.firstLine()), List.of());
        return Sheet.open(letters, layout, header -> reading(letters.file(), header, days, clocks));
    }

    private static Function<Cells, Entry> reading(String file, Header header, Days days, Clocks clocks)
            throws FaultyInput {
        boolean reduced = header.has("date") && WHOLE.stream().noneMatch(header::has);
        header.require(
                file, "UCDP GED", reduced ? REDUCED : COLUMNS, "Use a file with the original 49 columns of UCDP GED.");
        return cells -> EventReader.read(cells, days, clocks);
    }
}
