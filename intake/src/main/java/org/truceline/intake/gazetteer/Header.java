package org.truceline.intake.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** The columns of a file by name, in lower case. */
final class Header {

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private Header() {}

    /** The header of these names; throws with a fault for each that is there twice. */
    static Header of(Where where, List<String> names) throws FaultyInput {
        Faults faults = new Faults();
        Header header = new Header();
        for (String name : names) {
            String column = name.strip().toLowerCase(Locale.ROOT);
            if (header.columns.putIfAbsent(column, header.columns.size()) != null) {
                faults.add(where, Row.found(column), "each column once", "the name twice", "Remove one of the two.");
            }
        }
        faults.throwIfAny();
        return header;
    }

    /** Throws with a fault for each of {@code needed} that is missing. */
    void require(Where where, List<String> needed) throws FaultyInput {
        Faults faults = new Faults();
        for (String name : needed) {
            if (!columns.containsKey(name)) {
                String remedy = Nearest.to(name, columns.keySet())
                        .map(near -> "Is \"" + near + "\" meant?")
                        .orElse("");
                faults.add(where, name, "a column of this name", "none", remedy);
            }
        }
        faults.throwIfAny();
    }

    int size() {
        return columns.size();
    }

    Set<String> names() {
        return columns.keySet();
    }

    Optional<Integer> index(String name) {
        return Optional.ofNullable(columns.get(name));
    }
}
