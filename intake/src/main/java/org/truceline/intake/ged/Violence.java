package org.truceline.intake.ged;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.occurrence.ActClass;

/**
 * What a type of violence is taken for: a row of {@code ged-acts.csv}.
 *
 * @param by the columns of those who may have done it
 * @param against the column of those to whom it was done; empty when the dataset does not tell
 * @param againstClass the class of actors that they are of by the code's meaning; empty when it does not tell
 */
record Violence(int code, ActClass act, List<String> by, Optional<String> against, Optional<String> againstClass) {

    private static final List<Violence> ALL =
            Table.rows("ged-acts.csv").stream().map(Violence::of).toList();

    /** "one of 1, 2, 3". */
    static final String CODES =
            ALL.stream().map(row -> Integer.toString(row.code)).collect(Collectors.joining(", ", "one of ", ""));

    static Optional<Violence> find(int code) {
        return ALL.stream().filter(row -> row.code == code).findFirst();
    }

    private static Violence of(NamedCsvRecord row) {
        return new Violence(
                Integer.parseInt(row.getField("code")),
                new ActClass(row.getField("act")),
                Stream.of(row.getField("by").split(" ", -1)).toList(),
                filled(row, "against"),
                filled(row, "against-class"));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }
}
