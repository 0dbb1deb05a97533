package org.truceline.intake.gdelt;

import java.util.List;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Groups;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Provenance;
import org.truceline.intake.row.Sheet;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/** Reads the event exports of GDELT, whose cells stand between tabs and have no quotation marks around them. */
public final class GdeltReader {

    /** What tells together. */
    public static final Groups GROUPS = new Groups(
            EventReader.ID,
            List.of("EventCode", "Actor1Name"),
            true,
            List.of("ActionGeo_Type"),
            new Groups.Name("ActionGeo_FullName", false),
            new Groups.Point("ActionGeo_Lat", "ActionGeo_Long", false),
            List.of("SQLDATE"),
            new Groups.Beside(List.of(), List.of("Actor2Name")));

    private GdeltReader() {}

    /**
     * Begins to read {@code letters}, which are closed with the dataset. Throws when the first line has another number of
     * cells than the version has columns.
     */
    public static Sheet open(Letters letters, GdeltVersion version) throws FaultyInput {
        int size = Notation.TABS_UNQUOTED.cells(letters.firstLine()).size();
        if (!version.has(size)) {
            throw new FaultyInput(List.of(new Fault(
                    new Where(letters.file(), 1, 0),
                    "columns",
                    version.expected(),
                    size + "",
                    "Is it another export?")));
        }
        Sheet.Layout layout =
                new Sheet.Layout(EventReader.KIND, EventReader.ID, Notation.TABS_UNQUOTED, version.columns(size));
        Provenance provenance = new Provenance(
                version.words() + ", any use with a citation and a link to https://www.gdeltproject.org",
                Coded.BY_MACHINE);
        return Sheet.open(letters, layout, _ -> cells -> EventReader.read(cells, provenance));
    }
}
