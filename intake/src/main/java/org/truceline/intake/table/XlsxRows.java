package org.truceline.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** The rows of one sheet of a workbook that {@link WorkbookGuard} has looked through. */
final class XlsxRows implements Rows {

    private static final String SAVE_AGAIN =
            "Open it in the spreadsheet and save it again as Excel workbook (.xlsx), not as strict Open XML.";

    private final String file;
    private final ReadableWorkbook workbook;
    private final String sheet;
    private final List<String> sheets;
    private final List<String> findings;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final boolean numbered;
    private final CellReader cells = new CellReader();
    private int last;

    private XlsxRows(String file, ReadableWorkbook workbook, Sheet sheet, List<String> findings, boolean numbered)
            throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.sheet = String.valueOf(sheet.getName());
        this.sheets = names(workbook);
        this.findings = List.copyOf(findings);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.numbered = numbered;
    }

    static XlsxRows open(String file, byte[] bytes, TableTold told) throws FaultyInput, IOException {
        WorkbookGuard.Seen seen = WorkbookGuard.look(file, bytes);
        ReadableWorkbook workbook = null;
        try {
            workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(seen.hasStyles(), true));
            List<String> findings = new ArrayList<>();
            Sheet sheet = sheet(file, workbook, told, findings);
            return new XlsxRows(file, workbook, sheet, findings, seen.rowsAreNumbered());
        } catch (FaultyInput problem) {
            close(workbook);
            throw problem;
        } catch (IOException | RuntimeException problem) {
            close(workbook);
            throw unreadable(Where.of(file), problem);
        }
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private static List<String> names(ReadableWorkbook workbook) {
        return workbook.getSheets().map(each -> String.valueOf(each.getName())).toList();
    }

    private static Sheet sheet(String file, ReadableWorkbook workbook, TableTold told, List<String> findings)
            throws FaultyInput {
        List<String> names = names(workbook);
        String all = names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        if (told.sheet().isPresent()) {
            String name = told.sheet().get();
            findings.add("Sheet: \"" + name + "\", told.");
            return workbook.findSheet(name)
                    .orElseThrow(() -> TableSource.refused(
                            file,
                            "sheet",
                            "one of " + all,
                            "\"" + name + "\", as told",
                            Nearest.question(name, names).orElse("")));
        }
        Sheet first = workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> TableSource.refused(file, "sheet", "a sheet that is not hidden", "none", ""));
        findings.add("Sheet: \"" + first.getName() + "\", found"
                + (names.size() == 1 ? ", the only one." : ", the first that is not hidden of " + all + "."));
        return first;
    }

    @Override
    public Optional<TableRow> next() throws FaultyInput {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            int number = numbered ? row.getRowNum() : row.getRowNum() + 1;
            if (number <= last) {
                throw fault("rows in their order", "row " + number + " after row " + last);
            }
            last = number;
            return Optional.of(new TableRow(number, cells.cells(row)));
        } catch (RuntimeException problem) {
            throw unreadable(new Where(file + "[" + sheet + "]", last, 0), problem);
        }
    }

    private FaultyInput fault(String expected, String found) {
        return new FaultyInput(List.of(
                new Fault(new Where(file + "[" + sheet + "]", last, 0), "workbook", expected, found, SAVE_AGAIN)));
    }

    private static FaultyInput unreadable(Where where, Exception problem) {
        String message = String.valueOf(problem.getMessage());
        String found = message.length() > 200 ? message.substring(0, 200) + "…" : message;
        return new FaultyInput(List.of(new Fault(where, "workbook", "an Excel workbook (.xlsx)", found, SAVE_AGAIN)));
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public List<String> findings() {
        return findings;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
