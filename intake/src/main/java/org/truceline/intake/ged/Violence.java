package org.truceline.intake.ged;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.intake.row.ShippedTable;
import org.truceline.occurrence.ActClass;

/**
 * What a type of violence is taken for: a row of {@code ged-acts.csv}.
 *
 * @param by the columns of those who may have done it
 * @param against the column of those to whom it was done; empty when the dataset does not tell
 * @param againstClass the class of actors that they are of by the code's meaning; empty when it does not tell
 */
record Violence(String code, ActClass act, List<String> by, Optional<String> against, Optional<String> againstClass) {

    private static final List<Violence> ALL = ShippedTable.rows(Violence.class, "ged-acts.csv", Violence::of);

    /** "one of 1, 2, 3". */
    static final String CODES = ALL.stream().map(Violence::code).collect(Collectors.joining(", ", "one of ", ""));

    static Optional<Violence> find(String code) {
        return ALL.stream().filter(row -> row.code.equals(code)).findFirst();
    }

    private static Violence of(ShippedTable.Row row) {
        return new Violence(
                row.text("code"),
                new ActClass(row.text("act")),
                row.words("by"),
                row.filled("against"),
                row.filled("against-class"));
    }
}
