package org.truceline.intake.gdelt;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.intake.row.ShippedTable;
import org.truceline.occurrence.ActClass;

/** What CAMEO codes are taken for: a row of {@code gdelt-acts.csv}. */
record Act(String code, ActClass act) {

    private static final int ROOT = 2;

    private static final Map<String, ActClass> ALL = ShippedTable.rows(Act.class, "gdelt-acts.csv", Act::of).stream()
            .collect(Collectors.toUnmodifiableMap(Act::code, Act::act));

    /** The class of the code, else of the code above it; empty where none of them tells of an act. */
    static Optional<ActClass> find(String code) {
        for (int length = code.length(); length >= ROOT; length--) {
            ActClass found = ALL.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Act of(ShippedTable.Row row) {
        return new Act(row.text("code"), new ActClass(row.text("act")));
    }
}
