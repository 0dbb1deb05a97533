package org.truceline.publication.daily.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.publication.daily.MadeUpOffice.NORTH_FARM;
import static org.truceline.publication.daily.MadeUpOffice.claim;
import static org.truceline.publication.daily.MadeUpOffice.shelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.ReceivedReport.Caution;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.DailyReport;
import org.truceline.publication.daily.MadeUpDay;
import org.truceline.publication.daily.Mark;
import org.truceline.publication.daily.PrintedNumber;
import org.truceline.publication.daily.Profile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One value, three files: the same numbers in each, and nothing in a file that a program would carry out. */
class WrittenTest {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("<a href=\"#(N\\d+)\" class=\"number\" data-number=\"N\\d+\">([^<]*)</a>");
    private static final Pattern PAGE_ANNEX = Pattern.compile("<tr id=\"(N\\d+)\"><td>N\\d+</td><td>([^<]*)</td>");

    private final MadeUpDay day = new MadeUpDay();

    @Test
    void the_same_numbers_stand_in_page_document_and_annex() throws Exception {
        DailyReport report = report();
        Map<String, String> printed =
                report.numbers().stream().collect(Collectors.toMap(PrintedNumber::id, PrintedNumber::text));

        assertThat(inPage(HtmlPage.of(report), PAGE_NUMBER))
                .isEqualTo(inText(report))
                .isNotEmpty();
        assertThat(inPage(HtmlPage.of(report), PAGE_ANNEX)).isEqualTo(printed);
        assertThat(linksOf(WordDocument.of(report))).isEqualTo(inText(report));
        assertThat(bookmarksOf(WordDocument.of(report))).isEqualTo(printed);
        assertThat(rowsOf(XlsxAnnex.of(report))).isEqualTo(printed);
    }

    @Test
    void exercise_says_so_first_on_every_printed_page_and_on_every_sheet() throws Exception {
        String mark = "EXERCISE. Nothing in this report is real.";
        DailyReport exercise = DailyReport.of(day.input().marked(Mark.EXERCISE), MadeUpDay.edition(Profile.INTERNAL));

        assertThat(new String(HtmlPage.of(exercise), StandardCharsets.UTF_8))
                .contains("<title>" + mark, "<body><header class=\"mark\">" + mark + "</header>");
        byte[] document = WordDocument.of(exercise);
        assertThat(part(document, "word/document.xml").getDocumentElement().getTextContent())
                .startsWith(mark);
        assertThat(part(document, "word/header.xml").getDocumentElement().getTextContent())
                .startsWith(mark);
        parts(XlsxAnnex.of(exercise)).entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .forEach(part -> assertThat(((Element) part.getValue()
                                        .getElementsByTagName("row")
                                        .item(0))
                                .getTextContent())
                        .as(part.getKey())
                        .endsWith(mark));
        assertThat(part(XlsxAnnex.of(exercise), "xl/workbook.xml")
                        .getDocumentElement()
                        .getTextContent())
                .as("the row with the heads, printed on every page")
                .contains("$1:$1");
        assertThat(new String(HtmlPage.of(report()), StandardCharsets.UTF_8)).doesNotContain("class=\"mark\"");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(HtmlPage.of(report())).isEqualTo(HtmlPage.of(report()));
        assertThat(WordDocument.of(report())).isEqualTo(WordDocument.of(report()));
        DailyReport report = report();
        byte[] once = XlsxAnnex.of(report);
        for (int i = 0; i < 20; i++) {
            assertThat(XlsxAnnex.of(report)).isEqualTo(once);
        }
    }

    @Test
    void a_foreign_text_is_inert_in_every_file() throws Exception {
        String foreign = "=cmd|'/c calc'!A1 <script>alert(1)</script> \u0000\u0007 قذائف ]]>";
        RecordId told = day.office.at("2031-05-06T20:00:00Z").report(Optional.empty(), Caution.NONE);
        day.office.incident(
                foreign,
                day.office.open(claim(told, shelling(1, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("S"))));
        DailyReport report = report();

        assertThat(new String(HtmlPage.of(report), StandardCharsets.UTF_8))
                .contains("<bdi>=cmd|&#x27;/c calc&#x27;!A1 &lt;script&gt;")
                .doesNotContain("<script", "\u0000", "\u0007");
        for (Document part : parts(WordDocument.of(report)).values()) {
            assertThat(part.getElementsByTagName("w:instrText").getLength()).isZero();
        }
        assertThat(part(WordDocument.of(report), "word/document.xml")
                        .getDocumentElement()
                        .getTextContent())
                .contains("=cmd|'/c calc'!A1 <script>alert(1)</script> \uFFFD\uFFFD قذائف ]]>");
        for (Document part : parts(XlsxAnnex.of(report)).values()) {
            assertThat(part.getElementsByTagName("f").getLength()).isZero();
        }
        assertThat(part(XlsxAnnex.of(report), "xl/worksheets/sheet1.xml")
                        .getDocumentElement()
                        .getTextContent())
                .contains("=cmd|'/c calc'!A1");
    }

    @Test
    void a_text_longer_than_a_cell_goes_on_below() throws Exception {
        RecordId told = day.office.at("2031-05-06T20:00:00Z").report(Optional.empty(), Caution.NONE);
        day.office.incident(
                "x".repeat(70_000),
                day.office.open(claim(told, shelling(1, "", NORTH_FARM, "2031-05-06T11:00"), Optional.of("S"))));

        NodeList cells =
                part(XlsxAnnex.of(report()), "xl/worksheets/sheet1.xml").getElementsByTagName("is");
        int letters = 0;
        for (int i = 0; i < cells.getLength(); i++) {
            String text = cells.item(i).getTextContent();
            assertThat(text.length()).isLessThanOrEqualTo(32_767);
            letters += (int) text.chars().filter(letter -> letter == 'x').count();
        }
        assertThat(letters).isGreaterThanOrEqualTo(2 * 70_000);
    }

    private DailyReport report() {
        return DailyReport.of(day.input(), MadeUpDay.edition(Profile.INTERNAL));
    }

    /** The numbers that the sections print, without those that stand in the annex alone. */
    private static Map<String, String> inText(DailyReport report) {
        return report.lines()
                .flatMap(line -> line.parts().stream())
                .flatMap(part -> part instanceof org.truceline.publication.daily.Line.Part.Printed number
                        ? java.util.stream.Stream.of(number.number())
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toMap(PrintedNumber::id, PrintedNumber::text, (one, _) -> one));
    }

    private static Map<String, String> inPage(byte[] page, Pattern pattern) {
        return pattern.matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, _) -> one));
    }

    private static Map<String, String> linksOf(byte[] document) throws Exception {
        Map<String, String> numbers = new LinkedHashMap<>();
        NodeList links = part(document, "word/document.xml").getElementsByTagName("w:hyperlink");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            numbers.put(link.getAttribute("w:anchor"), link.getTextContent());
        }
        return numbers;
    }

    private static Map<String, String> bookmarksOf(byte[] document) throws Exception {
        Map<String, String> numbers = new LinkedHashMap<>();
        NodeList marks = part(document, "word/document.xml").getElementsByTagName("w:bookmarkStart");
        for (int i = 0; i < marks.getLength(); i++) {
            Element mark = (Element) marks.item(i);
            String name = mark.getAttribute("w:name");
            String text = mark.getParentNode().getTextContent();
            numbers.put(name, text.substring(name.length() + 2, text.indexOf(". Of what")));
        }
        return numbers;
    }

    private static Map<String, String> rowsOf(byte[] workbook) throws Exception {
        Map<String, String> numbers = new LinkedHashMap<>();
        NodeList rows = part(workbook, "xl/worksheets/sheet2.xml").getElementsByTagName("row");
        for (int i = 1; i < rows.getLength(); i++) {
            NodeList cells = ((Element) rows.item(i)).getElementsByTagName("c");
            numbers.put(cells.item(0).getTextContent(), cells.item(1).getTextContent());
        }
        return numbers;
    }

    private static Document part(byte[] zip, String name) throws Exception {
        return Optional.ofNullable(parts(zip).get(name)).orElseThrow();
    }

    private static Map<String, Document> parts(byte[] zip)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts.put(entry.getName(), reader.parse(new ByteArrayInputStream(entries.readAllBytes())));
            }
        }
        return parts;
    }
}
