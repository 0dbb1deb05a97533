package org.truceline.intake.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** The columns of a file by name. */
public final class Header {

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final int size;

    private Header(int size) {
        this.size = size;
    }

    /** The header with these names; throws with one fault for each name that is there twice. */
    public static Header of(String file, List<String> names) throws FaultyInput {
        Faults faults = new Faults();
        Header header = new Header(names.size());
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index).strip();
            if (header.columns.putIfAbsent(name, index) != null && !name.isEmpty()) {
                faults.add(firstLine(file), name, "each column once", "the name twice", "Remove one of the two.");
            }
        }
        faults.throwIfAny();
        return header;
    }

    /**
     * Throws with one fault for each of {@code needed} that is missing.
     *
     * @param dataset whose columns they are, for the message
     * @param remedy what to do where no name is near
     */
    public void require(String file, String dataset, Collection<String> needed, String remedy) throws FaultyInput {
        Faults faults = new Faults();
        for (String name : needed) {
            if (!has(name)) {
                String mending = Nearest.to(name, columns.keySet())
                        .map(near -> "Is \"" + near + "\" meant?")
                        .orElse(remedy);
                faults.add(firstLine(file), name, "a column of this name, as " + dataset + " has it", "none", mending);
            }
        }
        faults.throwIfAny();
    }

    private static Where firstLine(String file) {
        return new Where(file, 1, 0);
    }

    /** How many columns each row has. */
    public int size() {
        return size;
    }

    /** True when there is a column of this name. */
    public boolean has(String name) {
        return columns.containsKey(name);
    }

    /** The names of all columns. */
    public Set<String> names() {
        return columns.keySet();
    }

    /** The index of a column; empty when there is none of this name. */
    public Optional<Integer> index(String name) {
        return Optional.ofNullable(columns.get(name));
    }
}
