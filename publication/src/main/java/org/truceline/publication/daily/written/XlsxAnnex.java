package org.truceline.publication.daily.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.DailyReport.Block;
import org.truceline.publication.daily.Line;

/**
 * The report as a workbook: its lines and tables, every number with rule, window and effort, the records of each number. All
 * cells are inline text, which no program computes; times stand as text with their offset.
 */
public final class XlsxAnnex {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private XlsxAnnex() {}

    /** The workbook. The same report gives the same bytes. */
    public static byte[] of(DailyReport report) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(packed, "Truceline", null)) {
            lines(report, TextSheet.of(workbook, "Report", List.of("Section", "Text")));
            numbers(
                    report,
                    TextSheet.of(
                            workbook,
                            "Numbers",
                            List.of("Number", "Printed", "Of what", "Rule", "Window", "Effort", "Records")));
            recordsOfNumbers(report, TextSheet.of(workbook, "Records of numbers", List.of("Number", "Record")));
            TextSheet records = TextSheet.of(workbook, "Records", List.of("Record", "Kind"));
            report.records().forEach(line -> records.row(List.of(line.record().toString(), line.kind())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return withoutItsHour(packed.toByteArray());
    }

    private static void lines(DailyReport report, TextSheet sheet) {
        sheet.row(List.of("", report.title()));
        report.notices().forEach(notice -> sheet.row(List.of("", notice)));
        report.sections().forEach(section -> section.blocks().forEach(block -> block(sheet, section.title(), block)));
    }

    private static void block(TextSheet sheet, String section, Block block) {
        switch (block) {
            case Block.Heading heading -> sheet.row(List.of(section, told(heading.line())));
            case Block.Paragraph paragraph -> sheet.row(List.of(section, told(paragraph.line())));
            case Block.Points points -> points.points().forEach(point -> sheet.row(List.of(section, told(point))));
            case Block.Table table -> {
                sheet.row(List.of(section, table.title()));
                sheet.row(joined(section, table.columns()));
                table.rows()
                        .forEach(row -> sheet.row(joined(
                                section, row.stream().map(XlsxAnnex::told).toList())));
            }
        }
    }

    private static List<String> joined(String section, List<String> cells) {
        return Stream.concat(Stream.of(section), cells.stream()).toList();
    }

    /** As it is read, with the names of its numbers and the ids of its records. */
    private static String told(Line line) {
        return line.parts().stream()
                .map(part -> switch (part) {
                    case Line.Part.Words words -> words.text();
                    case Line.Part.Told told -> told.text();
                    case Line.Part.Printed number ->
                        number.text() + " [" + number.number().id() + "]";
                    case Line.Part.Rests rests ->
                        rests.records().stream().map(RecordId::toString).collect(Collectors.joining(", ", " [", "]"));
                })
                .collect(Collectors.joining());
    }

    private static void numbers(DailyReport report, TextSheet sheet) {
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

    private static void recordsOfNumbers(DailyReport report, TextSheet sheet) {
        report.numbers()
                .forEach(number ->
                        number.records().forEach(record -> sheet.row(List.of(number.id(), record.toString()))));
    }

    /** The same parts without the hour of writing, which the library puts in. */
    private static byte[] withoutItsHour(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), entry.getName().equals(PROPERTIES) ? withoutCreated(part) : part);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return Parts.zip(parts);
    }

    private static byte[] withoutCreated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
