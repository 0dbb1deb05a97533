package org.truceline.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.mapping.Catalogue;
import org.truceline.intake.table.mapping.Field;
import org.truceline.intake.table.mapping.FieldKind;
import org.truceline.intake.table.mapping.MappedRow;
import org.truceline.intake.table.mapping.MappedTable;
import org.truceline.intake.table.mapping.Mapping;
import org.truceline.intake.table.mapping.MappingFile;
import org.truceline.intake.table.mapping.Value;
import org.truceline.publication.table.XlsxTable;

class RefusedTableTest {

    private static final Catalogue CALLS = new Catalogue(
            "calls",
            List.of(
                    new Field("amount", new FieldKind.Amount(), true, "How many.", List.of()),
                    new Field("note", new FieldKind.Words(), false, "Anything.", List.of())));

    @Test
    void refused_rows_are_mended_in_the_written_table_and_taken_by_the_same_mapping() throws Exception {
        Mapping mapping = MappingFile.read("m.json", """
                {"truceline-mapping": 1, "name": "m", "catalogue": "calls", "fields": {
                  "amount": {"as": "number", "column": "Count", "decimal": "point"},
                  "note": {"as": "text", "column": "Note"}}}
                """);
        byte[] written = refused("calls.csv", bytes("Count,Note\n3,fine\nsix,=1+1\n,-5\n"), mapping);
        try (TableSource table = TableSource.open("refused.xlsx", written, TableTold.NOTHING)) {
            assertThat(table.layout().columns())
                    .extracting(Object::toString)
                    .containsExactly(
                            "column A \"refused row\"",
                            "column B \"reasons\"",
                            "column C \"Count\"",
                            "column D \"Note\"");
            assertThat(table.next().orElseThrow().cells())
                    .extracting(cell -> cell.printed())
                    .containsExactly(
                            "3",
                            "column A \"Count\": expected a number such as 12 or 12.5, a point before its decimals; found \"six\".",
                            "six",
                            "=1+1");
        }
        String mended = "refused row,reasons,Count,Note\n3,\"column A\",6,'=1+1\n";
        assertThat(rows("refused.csv", bytes(mended), mapping))
                .singleElement()
                .isInstanceOfSatisfying(
                        MappedRow.Taken.class,
                        taken -> assertThat(taken.values())
                                .isEqualTo(Map.of(
                                        "amount", new Value.Amount(new BigDecimal("6")),
                                        "note", new Value.Words("=1+1"))));
    }

    private static byte[] refused(String file, byte[] table, Mapping mapping) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableSource source = TableSource.open(file, table, TableTold.NOTHING);
                RefusedTable refused = RefusedTable.begin(XlsxTable.to(out, "Refused"), source.layout())) {
            MappedTable rows = MappedTable.of(source, mapping, CALLS);
            for (Optional<MappedRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get() instanceof MappedRow.Refused each) {
                    refused.row(each);
                }
            }
        }
        return out.toByteArray();
    }

    private static List<MappedRow> rows(String file, byte[] table, Mapping mapping) throws Exception {
        List<MappedRow> all = new ArrayList<>();
        try (TableSource source = TableSource.open(file, table, TableTold.NOTHING)) {
            MappedTable rows = MappedTable.of(source, mapping, CALLS);
            for (Optional<MappedRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
