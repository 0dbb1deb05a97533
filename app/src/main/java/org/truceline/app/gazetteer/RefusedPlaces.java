package org.truceline.app.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.truceline.app.table.RefusedTable;
import org.truceline.intake.gazetteer.GazetteerContents;
import org.truceline.intake.gazetteer.RefusedRow;
import org.truceline.notation.Fault;
import org.truceline.publication.table.CsvTable;
import org.truceline.publication.table.OutCell;
import org.truceline.publication.table.TableWriter;

/** Rows that became no place, as a table: the line and the reasons first, then the cells. */
public final class RefusedPlaces {

    private RefusedPlaces() {}

    /** The file beside {@code file} for them. */
    public static Path beside(Path file) {
        return file.resolveSibling(stem(file) + ".refused.csv");
    }

    /** The name of the file without its ending. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Writes them into {@code file}, in place of what is there. */
    public static void write(GazetteerContents contents, Path file) throws IOException {
        try (TableWriter table = CsvTable.withByteOrderMark(Files.newOutputStream(file))) {
            List<String> headings = new ArrayList<>(List.of(RefusedTable.ROW, RefusedTable.REASONS));
            headings.addAll(contents.columns());
            table.header(headings);
            for (RefusedRow row : contents.refused()) {
                table.row(cells(row));
            }
        }
    }

    private static List<OutCell> cells(RefusedRow row) {
        List<OutCell> cells = new ArrayList<>();
        cells.add(OutCell.of(row.why().where().line() + ""));
        cells.add(OutCell.of(String.join(
                "\n", row.why().faults().stream().map(Fault::toString).toList())));
        row.cells().forEach(cell -> cells.add(OutCell.of(cell)));
        return cells;
    }
}
