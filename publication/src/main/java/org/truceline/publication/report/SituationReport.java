package org.truceline.publication.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.publication.MayNotBeConcluded;
import org.truceline.publication.Situation;
import org.truceline.publication.desk.SourceLink;

/** One page of HTML, complete in itself: what was reported, found and due in some days, and what may not be concluded. */
public final class SituationReport {

    private SituationReport() {}

    /** The page, UTF-8, for {@code window} of {@code situation}. The same situation and window give the same bytes. */
    public static String page(Situation situation, ReportWindow window) {
        String name = situation.agreement().title();
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title("Situation report, " + window.first() + " to " + window.last()),
                                style(sheet())),
                        body(main(
                                p("Situation report").withClass("kind"),
                                h1(name),
                                p(window.inWords() + ". " + situation.notice()).withClass("window"),
                                new ReportedSection(situation, window).html(),
                                new FoundSection(situation, window).html(),
                                new DueSection(situation).html(),
                                limits(situation))))
                .withLang("en"));
    }

    private static DomContent limits(Situation situation) {
        return section(
                h2("What may not be concluded"),
                ul(each(MayNotBeConcluded.sentences(situation), sentence -> li(sentence))));
    }

    /** A list, or the words that there is nothing to list and what that means. */
    static DomContent listOr(List<DomContent> items, String none) {
        return items.isEmpty() ? p(none).withClass("none") : ul(each(items, item -> li(item)));
    }

    /** Where something was read, as a link when it has an address. */
    static DomContent source(@Nullable SourceLink source) {
        if (source == null) {
            return span();
        }
        String address = source.address();
        return address == null
                ? span(" [" + source.label() + "]").withClass("source")
                : span(span(" ["), a(source.label()).withHref(address).withRel("noreferrer"), span("]"))
                        .withClass("source");
    }

    private static String sheet() {
        try (InputStream bytes = SituationReport.class.getResourceAsStream("report.css")) {
            if (bytes == null) {
                throw new IllegalStateException("report.css is missing from this build.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
