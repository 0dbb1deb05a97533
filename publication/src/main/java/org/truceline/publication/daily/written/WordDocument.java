package org.truceline.publication.daily.written;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.DailyReport.Block;
import org.truceline.publication.daily.Line;
import org.truceline.publication.daily.PrintedNumber;
import org.truceline.publication.daily.Speech;
import org.truceline.publication.daily.language.Sentence;

/** The report as DOCX: numbers lead to the list of numbers at the end, records stand in footnotes. */
public final class WordDocument {

    private final DailyReport report;
    private final WordText text;
    private final WordText notes;
    private final WordText head;

    private WordDocument(DailyReport report) {
        this.report = report;
        this.text = WordText.body(report.edition().speech());
        this.notes = WordText.footnotes(report.edition().speech());
        this.head = WordText.head(report.edition().speech());
    }

    /** The document. The same report gives the same bytes. */
    public static byte[] of(DailyReport report) {
        WordDocument document = new WordDocument(report);
        document.tell();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", resource("content-types.xml"));
        parts.put("_rels/.rels", resource("package-relations.xml"));
        parts.put("word/document.xml", document.text.finished());
        parts.put("word/_rels/document.xml.rels", resource("document-relations.xml"));
        parts.put("word/styles.xml", resource("styles.xml"));
        parts.put("word/footnotes.xml", document.notes.finished());
        parts.put("word/header.xml", document.head.finished());
        return Parts.zip(parts);
    }

    private void tell() {
        onEveryPage();
        report.mark().ifPresent(mark -> paragraph("Caption", Line.of(mark)));
        paragraph("Title", Line.of(report.title()));
        report.notices().forEach(notice -> paragraph("Normal", Line.of(notice)));
        for (DailyReport.Section section : report.sections()) {
            paragraph("Heading1", Line.of(section.title()));
            section.blocks().forEach(this::block);
        }
        numbers(report.numbers());
        paragraph("Heading1", Line.of(speech().text(Sentence.RECORDS)));
        table(
                AnnexColumns.RECORDS.in(speech()),
                report.records().stream()
                        .map(line -> List.of(Line.of(line.record().toString()), Line.of(line.kind())))
                        .toList());
    }

    /** What stands above each page: a page that lies apart still says what it is of. */
    private void onEveryPage() {
        head.startParagraph("Header");
        report.mark().ifPresent(mark -> head.run(mark + "  "));
        head.run(report.title());
        head.endParagraph();
    }

    private Speech speech() {
        return report.edition().speech();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading2", heading.line());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.line());
            case Block.Points points ->
                points.points()
                        .forEach(point ->
                                paragraph("ListParagraph", Line.of("•  ").then(point)));
            case Block.Table table -> {
                paragraph("Caption", Line.of(table.title()));
                table(table.columns(), table.rows());
                paragraph("Normal", Line.of(""));
            }
        }
    }

    private void paragraph(String style, Line line) {
        text.startParagraph(style);
        line.parts().forEach(this::part);
        text.endParagraph();
    }

    private void part(Line.Part part) {
        switch (part) {
            case Line.Part.Words words -> text.run(words.text());
            case Line.Part.Told told -> text.run(Letters.apart(report.edition(), told.text()));
            case Line.Part.Printed number ->
                text.link(number.text(), number.number().id());
            case Line.Part.Rests rests -> text.footnote(notes.note(rests.records()));
        }
    }

    private void table(List<String> columns, List<List<Line>> rows) {
        text.startTable(columns.size());
        text.startRow(true);
        columns.forEach(column -> cell(Line.of(column)));
        text.endRow();
        for (List<Line> row : rows) {
            text.startRow(false);
            row.forEach(this::cell);
            text.endRow();
        }
        text.endTable();
    }

    private void cell(Line line) {
        text.startCell();
        paragraph("Normal", line);
        text.endCell();
    }

    private void numbers(List<PrintedNumber> numbers) {
        paragraph("Heading1", Line.of(speech().text(Sentence.EVERY_NUMBER)));
        for (PrintedNumber number : numbers) {
            text.startParagraph("Normal");
            text.bookmark(number.id());
            text.run(speech().text(
                            Sentence.NUMBER_LINE,
                            "id",
                            number.id(),
                            "text",
                            number.text(),
                            "what",
                            number.what(),
                            "rule",
                            number.rule(),
                            "window",
                            number.window(),
                            "effort",
                            number.effort()));
            text.footnote(notes.note(number.records()));
            text.endParagraph();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream bytes = WordDocument.class.getResourceAsStream("word/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("word/" + name + " is missing from this build.");
            }
            return bytes.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
