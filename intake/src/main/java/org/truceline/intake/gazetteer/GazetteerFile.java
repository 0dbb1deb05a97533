package org.truceline.intake.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.intake.Refused;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;

/** Reads a gazetteer file, whichever of the three layouts it has. */
public final class GazetteerFile {

    static final String KIND = "place";

    private static final int MOST_REFUSED = 200_000;
    private static final int LONGEST_TEXT = 1_000;

    private final Table table;
    private final RowReader reader;
    private final Set<String> ids = new HashSet<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();

    private GazetteerFile(Table table) {
        this.table = table;
        this.reader = switch (table.layout()) {
            case OWN -> new OwnRow();
            case GEONAMES -> new GeoNamesRow();
            case PCODES -> new PcodeRow(table.header());
        };
    }

    /**
     * The places of {@code bytes}, text in UTF-8, which are closed. Throws, with every fault, when the layout is none of
     * the three, columns are missing, the file is no table, or it has more than 500,000 rows, 100 million characters or
     * 200,000 rows that are refused.
     *
     * @param file the name for messages
     */
    public static GazetteerContents read(String file, InputStream bytes) throws FaultyInput, IOException {
        try (Table table = Table.open(file, bytes)) {
            return new GazetteerFile(table).read();
        }
    }

    private GazetteerContents read() throws FaultyInput, IOException {
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            take(row.get());
            if (refused.size() > MOST_REFUSED) {
                String found = "more; the first: " + refused.getFirst().why().reasons();
                throw table.fault(
                        "rows", "at most " + MOST_REFUSED + " that are refused", found, "Mend or split the file.");
            }
        }
        List<String> columns = List.copyOf(table.header().names());
        return new GazetteerContents(table.layout(), columns, reader.withAreas(listed), refused);
    }

    private void take(Row row) {
        Optional<Listed> place = row.isWhole() ? reader.read(row) : Optional.empty();
        String id = place.map(each -> each.place().id()).orElseGet(() -> reader.id(row));
        if (place.isPresent() && row.faults().isEmpty() && !ids.add(id)) {
            row.fault(
                    "id",
                    "each place once",
                    "\"" + id + "\" again",
                    "Remove one of the two rows, or give it its own id.");
        }
        place.ifPresent(each -> checkShown(row, each));
        List<Fault> faults = row.faults().list();
        if (faults.isEmpty()) {
            listed.add(place.orElseThrow());
        } else {
            refused.add(new RefusedRow(new Refused(row.where(), KIND, id, faults), row.cells()));
        }
    }

    /** Names were looked at as they were read; these are shown too. */
    private static void checkShown(Row row, Listed listed) {
        checkShown(row, "id", listed.place().id());
        checkShown(row, "area", listed.area());
        checkShown(row, "source", listed.place().source());
    }

    private static void checkShown(Row row, String what, String text) {
        if (Row.isHiding(text) || text.length() > LONGEST_TEXT) {
            String found = Row.isHiding(text) ? "some" : text.length() + " characters";
            row.fault(what, "at most " + LONGEST_TEXT + " characters, none of them hidden", found, "");
        }
    }
}
