package org.truceline.agreement.written;

import java.util.List;
import org.truceline.notation.Faults;
import org.truceline.notation.Node;

/** How many things one section may hold. */
final class Bounds {

    private Bounds() {}

    /** The entries of {@code section}, at most 2,000 of them; a fault where there are more. */
    static List<Node.Entry> check(List<Node.Entry> entries, String section, Faults faults) {
        if (entries.size() > Table.MOST) {
            faults.add(
                    entries.get(Table.MOST).name().where(),
                    section,
                    "at most " + Table.MOST,
                    entries.size() + "",
                    "Split the agreement.");
        }
        return entries.subList(0, Math.min(entries.size(), Table.MOST));
    }
}
