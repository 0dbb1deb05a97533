package org.truceline.batch.cases;

import java.util.List;
import org.truceline.notation.Where;

/**
 * A case and how it came out.
 *
 * @param name its name
 * @param where where it stands
 * @param differences what came out differently, one sentence each
 * @param disputes where all differences are known and written down: for each who is right and why
 */
public record CheckedCase(String name, Where where, List<String> differences, List<String> disputes) {

    public CheckedCase {
        differences = List.copyOf(differences);
        disputes = List.copyOf(disputes);
    }

    /** A case of which no difference is explained. */
    CheckedCase(String name, Where where, List<String> differences) {
        this(name, where, differences, List.of());
    }

    /** True when everything came out as expected. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** True when it came out otherwise, just as is written down beside it. */
    public boolean isDisputed() {
        return !disputes.isEmpty();
    }

    /** The same case with other differences. */
    CheckedCase with(List<String> others) {
        return new CheckedCase(name, where, others, List.of());
    }

    /** The same case with its differences explained. */
    CheckedCase disputed(List<String> because) {
        return new CheckedCase(name, where, differences, because);
    }
}
