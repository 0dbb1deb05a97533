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

    private final Table table;
    private final RowReader reader;
    private final Set<String> ids = new HashSet<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

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
                String found = "more; the first: " + refused.getFirst().reasons();
                throw table.fault(
                        "rows", "at most " + MOST_REFUSED + " that are refused", found, "Mend or split the file.");
            }
        }
        return new GazetteerContents(table.layout(), reader.withAreas(listed), refused);
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
        List<Fault> faults = row.faults().list();
        if (faults.isEmpty()) {
            listed.add(place.orElseThrow());
        } else {
            refused.add(new Refused(row.where(), KIND, id, faults));
        }
    }
}
