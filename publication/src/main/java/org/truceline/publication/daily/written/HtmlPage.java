package org.truceline.publication.daily.written;

import static j2html.TagCreator.a;
import static j2html.TagCreator.bdi;
import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.DailyReport.Block;
import org.truceline.publication.daily.Line;
import org.truceline.publication.daily.PrintedNumber;
import org.truceline.publication.daily.language.Language;
import org.truceline.publication.daily.language.Sentence;

/** The report as one page of HTML that stands alone: no script, no other file. Every number leads to its records. */
public final class HtmlPage {

    private final DailyReport report;
    private final Optional<String> recordsAt;

    private HtmlPage(DailyReport report, Optional<String> recordsAt) {
        this.report = report;
        this.recordsAt = recordsAt;
    }

    /** The page, UTF-8. The same report gives the same bytes. */
    public static byte[] of(DailyReport report) {
        return new HtmlPage(report, Optional.empty()).bytes();
    }

    /** The same for those who work on the records: the id of a record leads to {@code recordsAt} with the id after it. */
    public static byte[] within(DailyReport report, String recordsAt) {
        return new HtmlPage(report, Optional.of(recordsAt)).bytes();
    }

    /** What a browser has to allow so that the page is seen as it is meant, and nothing more. */
    public static String allows() {
        return "default-src 'none'; style-src '" + PageStyle.digest() + "'";
    }

    private byte[] bytes() {
        Language language = report.edition().language();
        return document(html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().attr("http-equiv", "Content-Security-Policy")
                                                .withContent(allows()),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title(Letters.kept(titled())),
                                        style(rawHtml(PageStyle.sheet()))),
                                body(
                                        each(
                                                report.mark().stream().toList(),
                                                mark -> header(mark).withClass("mark")),
                                        main(
                                                h1(Letters.kept(report.title())),
                                                each(
                                                        report.notices(),
                                                        notice -> p(notice).withClass("notice")),
                                                each(report.sections(), this::told),
                                                numbers(),
                                                records())))
                        .withLang(language.tag())
                        .withDir(language.isRightToLeft() ? "rtl" : "ltr"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a window, a tab and a printed page are called. */
    private String titled() {
        return report.mark().map(mark -> mark + " ").orElse("") + report.title();
    }

    private DomContent told(DailyReport.Section part) {
        return section(h2(part.title()), each(part.blocks(), this::block)).withId(part.id());
    }

    private DomContent block(Block block) {
        return switch (block) {
            case Block.Heading heading -> h3(line(heading.line()));
            case Block.Paragraph paragraph -> p(line(paragraph.line()));
            case Block.Points points -> ul(each(points.points(), point -> li(line(point))));
            case Block.Table rows ->
                wide(
                        caption(Letters.kept(rows.title())),
                        heads(rows.columns()),
                        tbody(each(rows.rows(), row -> tr(each(row, cell -> td(line(cell)))))));
        };
    }

    private DomContent heads(List<String> columns) {
        return thead(tr(each(columns, column -> th(Letters.kept(column)).attr("scope", "col"))));
    }

    private DomContent line(Line line) {
        return each(line.parts(), this::part);
    }

    private DomContent part(Line.Part part) {
        return switch (part) {
            case Line.Part.Words words -> text(Letters.kept(words.text()));
            case Line.Part.Told told -> bdi(Letters.kept(told.text()));
            case Line.Part.Printed number ->
                a(number.text())
                        .withHref("#" + number.number().id())
                        .withClass("number")
                        .attr("data-number", number.number().id());
            case Line.Part.Rests rests ->
                span(each(rests.records(), this::reference)).withClass("rests");
        };
    }

    private DomContent reference(RecordId record) {
        return recordsAt
                .map(at -> a(Letters.shortId(record)).withHref(at + record).withTarget("_top"))
                .orElseGet(() -> a(Letters.shortId(record)).withHref("#" + anchor(record)));
    }

    private static String anchor(RecordId record) {
        return "r-" + record;
    }

    private String said(Sentence sentence) {
        return report.edition().speech().text(sentence);
    }

    private DomContent numbers() {
        return section(
                        h2(said(Sentence.EVERY_NUMBER)),
                        wide(
                                heads(AnnexColumns.NUMBERS.in(report.edition().speech())),
                                tbody(each(report.numbers(), this::number))))
                .withClass("annex");
    }

    private DomContent number(PrintedNumber number) {
        return tr(
                        td(number.id()),
                        td(number.text()),
                        td(bdi(Letters.kept(number.what()))),
                        td(number.rule()),
                        td(number.window()),
                        td(Letters.kept(number.effort())),
                        td(each(number.records(), this::reference)).withClass("rests"))
                .withId(number.id());
    }

    private DomContent records() {
        return section(
                        h2(said(Sentence.RECORDS)),
                        wide(
                                heads(AnnexColumns.RECORDS.in(report.edition().speech())),
                                tbody(each(
                                        report.records(),
                                        line -> tr(td(id(line.record())), td(line.kind()))
                                                .withId(anchor(line.record()))))))
                .withClass("annex");
    }

    private DomContent id(RecordId record) {
        DomContent id = bdi(record.toString());
        return recordsAt
                .<DomContent>map(at -> a(id).withHref(at + record).withTarget("_top"))
                .orElse(id);
    }

    /** A table that may be wider than the page. */
    private static DomContent wide(DomContent... parts) {
        return div(table(parts)).withClass("wide");
    }
}
