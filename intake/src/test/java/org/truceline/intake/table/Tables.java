package org.truceline.intake.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.FaultyInput;

/** Tables read to their end. */
final class Tables {

    private Tables() {}

    static TableSource csv(String text) throws FaultyInput, IOException {
        return TableSource.open("calls.csv", text.getBytes(StandardCharsets.UTF_8), TableTold.NOTHING);
    }

    static TableSource xlsx(Workbooks workbook) throws FaultyInput, IOException {
        return TableSource.open("calls.xlsx", workbook.bytes(), TableTold.NOTHING);
    }

    static List<TableRow> rows(TableSource source) throws FaultyInput, IOException {
        List<TableRow> rows = new ArrayList<>();
        try (source) {
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    static List<String> printed(TableRow row) {
        return row.cells().stream().map(Cell::printed).toList();
    }

    static String refusal(String file, byte[] bytes) {
        return refusal(file, bytes, TableTold.NOTHING);
    }

    static String refusal(String file, byte[] bytes, TableTold told) {
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> rows(TableSource.open(file, bytes, told)));
        return problem == null ? "nothing refused" : String.valueOf(problem.getMessage());
    }
}
