package org.truceline.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.truceline.notation.FaultyInput;

/** Finds the row with the headings among the first rows of a table. */
record HeaderFinder(String file, TableTold told) {

    static final int ROWS_LOOKED_AT = 20;

    /** Headings below this row are not looked for, even when told. */
    static final int LAST_ROW = 1_000;

    /** The header and why it is one. */
    record Header(String file, TableRow row, String because) {

        Layout layout(Rows rows) {
            int last = IntStream.range(0, row.cells().size())
                    .filter(index -> !row.cell(index).isBlank())
                    .max()
                    .orElse(-1);
            List<Column> columns = IntStream.rangeClosed(0, last)
                    .mapToObj(
                            index -> new Column(index, row.cell(index).printed().strip()))
                    .toList();
            List<String> findings = new ArrayList<>(rows.findings());
            findings.add("The headings stand in row " + row.number() + ": " + because + ".");
            doubles(columns).forEach(findings::add);
            return new Layout(file, rows.sheet(), row.number(), columns, findings);
        }

        private static List<String> doubles(List<Column> columns) {
            return columns.stream()
                    .filter(column -> !column.heading().isEmpty())
                    .collect(Collectors.groupingBy(column -> Headings.plain(column.heading())))
                    .values()
                    .stream()
                    .filter(same -> same.size() > 1)
                    .sorted(Comparator.comparingInt(same -> same.getFirst().index()))
                    .map(same -> "Columns "
                            + same.stream().map(Column::letters).collect(Collectors.joining(" and "))
                            + " have the same heading " + same.getFirst().quoted() + ".")
                    .toList();
        }
    }

    Header find(List<TableRow> rows) throws FaultyInput {
        if (told.headerRow().isPresent()) {
            return told(rows, told.headerRow().get());
        }
        int widest = rows.stream().mapToInt(TableRow::filled).max().orElse(0);
        return rows.stream()
                .filter(row -> row.number() <= ROWS_LOOKED_AT)
                .filter(row -> isHeader(row, widest))
                .findFirst()
                .map(row -> new Header(file, row, "found, the first row of words as wide as most of the table"))
                .or(() -> firstWithAnything(rows))
                .orElseThrow(() -> TableSource.refused(
                        file,
                        "content",
                        "a row of headings and rows below it",
                        rows.stream().allMatch(TableRow::isBlank) ? "nothing" : "nothing in the first rows",
                        "Is it the right file and sheet? Else say in which row the headings stand."));
    }

    private Header told(List<TableRow> rows, int number) throws FaultyInput {
        return rows.stream()
                .filter(row -> row.number() == number && !row.isBlank())
                .findFirst()
                .map(row -> new Header(file, row, "told"))
                .orElseThrow(() -> TableSource.refused(
                        file,
                        "header row",
                        "headings in row " + number + ", as told",
                        "nothing in that row",
                        "Say another row, or none so that it is looked for."));
    }

    private Optional<Header> firstWithAnything(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> new Header(file, row, "found, the first row in which something stands"));
    }

    private static boolean isHeader(TableRow row, int widest) {
        return row.filled() >= 2
                && row.filled() * 2 >= widest
                && row.cells().stream().allMatch(cell -> cell.isBlank() || cell.read() instanceof Cell.Text);
    }
}
