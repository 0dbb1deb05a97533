package org.truceline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.truceline.intake.part.RowRule;

class CutTest {

    private static final RowRule COMMAS = new RowRule(true, ',', true);
    private static final RowRule TABS = new RowRule(true, '\t', true);
    private static final RowRule UNQUOTED = new RowRule(false, '\t', true);

    private static final List<String> CELLS = List.of(
            "",
            "a",
            "b\"c",
            "مرحبا",
            "\"q\"",
            "\"\"",
            "\"two\nlines\"",
            "\"\r\n\"",
            "\"a\"\"b\n\"\"c\"",
            "\"\r\"",
            " \"x");
    private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n");

    private record Row(long line, List<String> cells) {}

    @Test
    void rows_and_their_lines_are_the_same_however_a_file_is_cut() throws Exception {
        for (long seed = 1; seed <= 300; seed++) {
            String text = text(new SplittableRandom(seed));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            List<Row> whole = rows(text, 1);
            for (long size : List.of(1L, 2L, 3L, 7L, 20L, 1000L)) {
                List<Row> cut = new ArrayList<>();
                long end = 0;
                for (Part part : parts(COMMAS, bytes, size)) {
                    assertThat(part.from()).isEqualTo(end);
                    end = part.until();
                    int length = (int) (part.until() - part.from());
                    cut.addAll(rows(new String(bytes, (int) part.from(), length, StandardCharsets.UTF_8), part.line()));
                }
                assertThat(end).isEqualTo(bytes.length);
                assertThat(cut).as("seed %d, pieces of %d bytes", seed, size).isEqualTo(whole);
            }
        }
    }

    @Test
    void rows_without_long_cells_are_cut_near_each_piece() throws Exception {
        byte[] bytes = "ab,\"c\"\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        List<Part> parts = parts(COMMAS, bytes, 100);
        assertThat(parts).hasSize(70);
        assertThat(parts.get(1)).isEqualTo(new Part(1, 105, 203, 16));
    }

    @Test
    void quotation_marks_are_letters_where_none_stand_around_cells() throws Exception {
        byte[] bytes = "1\t\"open\n2\tb\n3\tc\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parts(UNQUOTED, bytes, 4)).extracting(Part::from).containsExactly(0L, 8L, 12L);
        assertThat(parts(TABS, bytes, 4)).hasSize(1);
    }

    @Test
    void carriage_return_ends_no_line_of_a_file_of_lines() throws Exception {
        byte[] bytes = "{\r }\n{ }\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parts(RowRule.LINES, bytes, 5).getLast()).isEqualTo(new Part(1, 5, 9, 2));
    }

    @Test
    void byte_order_mark_hides_no_quotation() throws Exception {
        byte[] bytes = "\uFEFF\"a\nb\"\nc\n".getBytes(StandardCharsets.UTF_8);
        assertThat(parts(COMMAS, bytes, 1)).extracting(Part::from).containsExactly(0L, 9L);
    }

    private static List<Part> parts(RowRule rule, byte[] bytes, long size) throws IOException {
        List<Surveyed> surveyed = new ArrayList<>();
        for (Piece piece : Piece.of(bytes.length, size)) {
            int seek = (int) Surveyor.seek(piece);
            surveyed.add(Surveyor.survey(rule, piece, new ByteArrayInputStream(bytes, seek, bytes.length - seek)));
        }
        return Cut.of(bytes.length, surveyed);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int row = random.nextInt(1, 12); row > 0; row--) {
            for (int cell = random.nextInt(1, 4); cell > 0; cell--) {
                text.append(CELLS.get(random.nextInt(CELLS.size()))).append(cell > 1 ? "," : "");
            }
            text.append(ENDS.get(random.nextInt(ENDS.size())));
        }
        return text.toString();
    }

    private static List<Row> rows(String text, long line) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(each -> rows.add(new Row(each.getStartingLineNumber() + line - 1, each.getFields())));
        }
        return rows;
    }
}
