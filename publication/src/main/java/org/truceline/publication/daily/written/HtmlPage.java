package org.truceline.publication.daily.written;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.DailyReport.Block;
import org.truceline.publication.daily.Line;
import org.truceline.publication.daily.PrintedNumber;

/** The report as one page of HTML that stands alone: no script, no other file. Every number leads to its records. */
public final class HtmlPage {

    private HtmlPage() {}

    /** The page, UTF-8. The same report gives the same bytes. */
    public static byte[] of(DailyReport report) {
        return document(html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title(Letters.kept(report.title())),
                                        style(sheet())),
                                body(main(
                                        h1(Letters.kept(report.title())),
                                        each(
                                                report.notices(),
                                                notice -> p(notice).withClass("notice")),
                                        each(report.sections(), HtmlPage::told),
                                        numbers(report.numbers()),
                                        records(report.records()))))
                        .withLang("en")
                        .withDir("ltr"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static DomContent told(DailyReport.Section part) {
        return section(h2(part.title()), each(part.blocks(), HtmlPage::block)).withId(part.id());
    }

    private static DomContent block(Block block) {
        return switch (block) {
            case Block.Heading heading -> h3(line(heading.line())).withDir("auto");
            case Block.Paragraph paragraph -> p(line(paragraph.line()));
            case Block.Points points -> ul(each(points.points(), point -> li(line(point))));
            case Block.Table rows ->
                table(
                        caption(Letters.kept(rows.title())),
                        heads(rows.columns()),
                        tbody(each(rows.rows(), row -> tr(each(row, cell -> td(line(cell)))))));
        };
    }

    private static DomContent heads(List<String> columns) {
        return thead(tr(each(columns, column -> th(Letters.kept(column)).attr("scope", "col"))));
    }

    private static DomContent line(Line line) {
        return each(line.parts(), HtmlPage::part);
    }

    private static DomContent part(Line.Part part) {
        return switch (part) {
            case Line.Part.Words words -> text(Letters.kept(words.text()));
            case Line.Part.Told told -> bdi(Letters.kept(told.text()));
            case Line.Part.Printed number ->
                a(number.text())
                        .withHref("#" + number.number().id())
                        .withClass("number")
                        .attr("data-number", number.number().id());
            case Line.Part.Rests rests ->
                span(each(rests.records(), HtmlPage::reference)).withClass("rests");
        };
    }

    private static DomContent reference(RecordId record) {
        return a(Letters.shortId(record)).withHref("#" + anchor(record));
    }

    private static String anchor(RecordId record) {
        return "r-" + record;
    }

    private static DomContent numbers(List<PrintedNumber> numbers) {
        return section(
                        h2("Every number, and how to recompute it"),
                        table(
                                heads(List.of("Number", "Printed", "Of what", "Rule", "Window", "Effort", "Records")),
                                tbody(each(numbers, HtmlPage::number))))
                .withClass("annex");
    }

    private static DomContent number(PrintedNumber number) {
        return tr(
                        td(number.id()),
                        td(number.text()),
                        td(bdi(Letters.kept(number.what()))),
                        td(number.rule()),
                        td(number.window()),
                        td(Letters.kept(number.effort())),
                        td(each(number.records(), HtmlPage::reference)).withClass("rests"))
                .withId(number.id());
    }

    private static DomContent records(List<DailyReport.RecordLine> records) {
        return section(
                        h2("Records"),
                        table(
                                heads(List.of("Record", "Kind")),
                                tbody(each(
                                        records,
                                        record -> tr(td(record.record().toString()), td(record.kind()))
                                                .withId(anchor(record.record()))))))
                .withClass("annex");
    }

    private static String sheet() {
        try (InputStream bytes = HtmlPage.class.getResourceAsStream("daily.css")) {
            if (bytes == null) {
                throw new IllegalStateException("daily.css is missing from this build.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
