package org.truceline.publication.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;

/**
 * Fifty thousand rows of forty columns are written and read; {@code -Dtable.rows} tells another number. By default two
 * thousand, for the sake of the whole run.
 */
class LargeTableTest {

    private static final int ROWS = Integer.getInteger("table.rows", 2_000);
    private static final int COLUMNS = 40;

    @Test
    void workbook_of_many_rows_is_written_and_read() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(XlsxTable.to(out, "Log"));
        assertThat(count("t.xlsx", out.toByteArray())).isEqualTo(ROWS);
    }

    @Test
    void csv_of_many_rows_is_written_and_read() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(CsvTable.to(out));
        assertThat(count("t.csv", out.toByteArray())).isEqualTo(ROWS);
    }

    private static void write(TableWriter writer) throws Exception {
        try (writer) {
            List<String> header = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                header.add("column " + column);
            }
            writer.header(header);
            OffsetDateTime start = OffsetDateTime.parse("2020-03-05T21:30+03:00");
            for (int row = 0; row < ROWS; row++) {
                List<OutCell> cells = new ArrayList<>();
                cells.add(new OutCell.Moment(start.plusMinutes(row)));
                for (int column = 1; column < COLUMNS; column++) {
                    cells.add(
                            column % 2 == 0
                                    ? OutCell.of("made up " + row + " " + column)
                                    : new OutCell.Numeral(BigDecimal.valueOf(row * 31L + column, 2)));
                }
                writer.row(cells);
            }
        }
    }

    private static int count(String file, byte[] bytes) throws Exception {
        int rows = 0;
        try (TableSource source = TableSource.open(file, bytes, TableTold.NOTHING)) {
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                assertThat(row.get().cells()).hasSize(COLUMNS);
                rows++;
            }
        }
        return rows;
    }
}
