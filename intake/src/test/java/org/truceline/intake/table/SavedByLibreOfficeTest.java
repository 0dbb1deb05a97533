package org.truceline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.intake.TestFiles;
import org.truceline.intake.table.difference.RowDifference.Unchanged;
import org.truceline.intake.table.difference.TableDifference;

class SavedByLibreOfficeTest {

    @ParameterizedTest
    @ValueSource(strings = {"saved-by-libreoffice.xlsx", "saved-by-libreoffice.csv", "csv-turned-into-workbook.xlsx"})
    void table_that_was_opened_and_saved_is_unchanged(String saved) throws Exception {
        TableDifference difference = TableDifference.between(
                open("exported.csv"),
                open(saved),
                Set.of("time, on the clock of Asia/Damascus"),
                _ -> Optional.empty());
        assertThat(difference.rows())
                .containsExactly(
                        new Unchanged("o-1"), new Unchanged("o-2"), new Unchanged("o-3"), new Unchanged("o-4"));
        assertThat(difference.columnsMissing()).isEmpty();
    }

    @Test
    void offsets_formulas_and_arabic_come_back_from_a_saved_workbook() throws Exception {
        try (TableSource table = open("saved-by-libreoffice.xlsx")) {
            TableRow first = table.next().orElseThrow();
            assertThat(first.cell(1)).isEqualTo(new Cell.Text("2020-03-05T21:30:00+03:00"));
            assertThat(first.cell(4)).isEqualTo(new Cell.Text("=cmd|' /C calc'!A0"));
            assertThat(table.next().orElseThrow().cell(4)).isEqualTo(new Cell.Text("  أريحا\n<script> +963 "));
        }
    }

    @Test
    void other_formats_under_the_name_of_a_workbook_are_refused() throws Exception {
        assertThat(refusal("excel-97.xlsx")).contains("found a workbook of Excel 97 to 2003 (.xls). Open it");
        assertThat(refusal("opendocument.xlsx")).contains("found an OpenDocument file (.ods). Open it");
    }

    private static String refusal(String fixture) throws Exception {
        return Tables.refusal(fixture, Files.readAllBytes(TestFiles.fixture(SavedByLibreOfficeTest.class, fixture)));
    }

    private static TableSource open(String fixture) throws Exception {
        return TableSource.open(TestFiles.fixture(SavedByLibreOfficeTest.class, fixture), TableTold.NOTHING);
    }
}
