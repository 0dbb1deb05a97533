package org.truceline.intake.ged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** The columns of a file by name, with all that are needed. */
final class Header {

    /** The columns that are read; the dataset's other columns may be there or not. */
    static final List<String> NEEDED = List.of(
            "id",
            "type_of_violence",
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

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private Header() {}

    /** The header with these names; throws with one fault for each column that is missing or there twice. */
    static Header of(String file, List<String> names) throws FaultyInput {
        Where where = new Where(file, 1, 0);
        Faults faults = new Faults();
        Header header = new Header();
        for (String name : names) {
            if (header.columns.putIfAbsent(name.strip(), header.columns.size()) != null) {
                faults.add(where, name, "each column once", "the name twice", "Remove one of the two.");
            }
        }
        for (String name : NEEDED) {
            if (!header.columns.containsKey(name)) {
                String remedy = Nearest.to(name, header.columns.keySet())
                        .map(near -> "Is \"" + near + "\" meant?")
                        .orElse("Use a file with the original 49 columns of UCDP GED.");
                faults.add(where, name, "a column of this name, as UCDP GED has it", "none", remedy);
            }
        }
        faults.throwIfAny();
        return header;
    }

    /** How many columns each row has. */
    int size() {
        return columns.size();
    }

    /** The index of a needed column. */
    int index(String name) {
        Integer index = columns.get(name);
        if (index == null) {
            throw new IllegalArgumentException("There is no column " + name + ".");
        }
        return index;
    }
}
