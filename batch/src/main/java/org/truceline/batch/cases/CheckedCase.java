package org.truceline.batch.cases;

import java.util.List;
import org.truceline.notation.Where;

/**
 * A case and what came out differently.
 *
 * @param name the case's name
 * @param where it stands
 * @param differences one sentence for each difference; none when the case holds
 */
public record CheckedCase(String name, Where where, List<String> differences) {

    public CheckedCase {
        differences = List.copyOf(differences);
    }

    /** True when everything came out as expected. */
    public boolean holds() {
        return differences.isEmpty();
    }
}
