package org.truceline.publication.daily.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.DailyReport.Block;
import org.truceline.publication.daily.Line;
import org.truceline.publication.daily.Speech;
import org.truceline.publication.daily.language.Sentence;
import org.truceline.publication.table.SameBytes;

/**
 * The report as a workbook: its lines and tables, every number with rule, window and effort, the records of each number. All
 * cells are inline text, which no program computes; times stand as text with their offset.
 */
public final class XlsxAnnex {

    private final DailyReport report;
    private final Workbook workbook;

    private XlsxAnnex(DailyReport report, Workbook workbook) {
        this.report = report;
        this.workbook = workbook;
    }

    /** The workbook. The same report gives the same bytes. */
    public static byte[] of(DailyReport report) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(packed, "Truceline", null)) {
                new XlsxAnnex(report, workbook).write();
            }
            SameBytes.copy(packed.toByteArray(), bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private void write() {
        lines(sheet(Sentence.SHEET_REPORT, AnnexColumns.LINES));
        numbers(sheet(Sentence.SHEET_NUMBERS, AnnexColumns.NUMBERS));
        recordsOfNumbers(sheet(Sentence.SHEET_RECORDS_OF_NUMBERS, AnnexColumns.RECORDS_OF_NUMBERS));
        TextSheet records = sheet(Sentence.RECORDS, AnnexColumns.RECORDS);
        report.records().forEach(line -> records.row(List.of(line.record().toString(), line.kind())));
    }

    private TextSheet sheet(Sentence name, AnnexColumns heads) {
        Speech speech = report.edition().speech();
        List<String> marked =
                Stream.concat(heads.in(speech).stream(), report.mark().stream()).toList();
        return TextSheet.of(
                workbook, speech.text(name), marked, speech.language().isRightToLeft());
    }

    private void lines(TextSheet sheet) {
        report.mark().ifPresent(mark -> sheet.row(List.of("", mark)));
        sheet.row(List.of("", report.title()));
        report.notices().forEach(notice -> sheet.row(List.of("", notice)));
        report.sections().forEach(section -> section.blocks().forEach(block -> block(sheet, section.title(), block)));
    }

    private void block(TextSheet sheet, String section, Block block) {
        switch (block) {
            case Block.Heading heading -> sheet.row(List.of(section, told(heading.line())));
            case Block.Paragraph paragraph -> sheet.row(List.of(section, told(paragraph.line())));
            case Block.Points points -> points.points().forEach(point -> sheet.row(List.of(section, told(point))));
            case Block.Table table -> {
                sheet.row(List.of(section, table.title()));
                sheet.row(joined(section, table.columns()));
                table.rows()
                        .forEach(row -> sheet.row(
                                joined(section, row.stream().map(this::told).toList())));
            }
        }
    }

    private static List<String> joined(String section, List<String> cells) {
        return Stream.concat(Stream.of(section), cells.stream()).toList();
    }

    /** As it is read, with the names of its numbers and the ids of its records. */
    private String told(Line line) {
        return line.parts().stream()
                .map(part -> switch (part) {
                    case Line.Part.Words words -> words.text();
                    case Line.Part.Told told -> Letters.apart(report.edition(), told.text());
                    case Line.Part.Printed number ->
                        number.text() + " [" + number.number().id() + "]";
                    case Line.Part.Rests rests ->
                        rests.records().stream().map(RecordId::toString).collect(Collectors.joining(", ", " [", "]"));
                })
                .collect(Collectors.joining());
    }

    private void numbers(TextSheet sheet) {
        report.numbers()
                .forEach(number -> sheet.row(List.of(
                        number.id(),
                        number.text(),
                        number.what(),
                        number.rule(),
                        number.window(),
                        number.effort(),
                        Integer.toString(number.records().size()))));
    }

    private void recordsOfNumbers(TextSheet sheet) {
        report.numbers()
                .forEach(number ->
                        number.records().forEach(record -> sheet.row(List.of(number.id(), record.toString()))));
    }
}
