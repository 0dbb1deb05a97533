package org.truceline.publication.daily.written;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.Direction;
import org.truceline.publication.daily.Speech;
import org.truceline.publication.daily.language.Sentence;

/** The XML of one text of a document, written from top to bottom: its body, its footnotes, or the head of its pages. */
final class WordText {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int TEXT_WIDTH = 9_360;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final Place place;
    private final Speech speech;
    private int names;
    private int columns = 1;

    /** Where a text stands. */
    private enum Place {
        BODY("document"),
        FOOTNOTES("footnotes"),
        HEAD("hdr");

        private final String element;

        Place(String element) {
            this.element = element;
        }
    }

    private WordText(Place place, Speech speech) {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            this.place = place;
            this.speech = speech;
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("w", place.element, WORD);
            xml.writeNamespace("w", WORD);
            xml.writeNamespace("r", RELATIONS);
        } catch (XMLStreamException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static WordText body(Speech speech) {
        WordText body = new WordText(Place.BODY, speech);
        body.start("body");
        return body;
    }

    /** What stands above every page. */
    static WordText head(Speech speech) {
        return new WordText(Place.HEAD, speech);
    }

    /** With the two separators that every document has. */
    static WordText footnotes(Speech speech) {
        WordText notes = new WordText(Place.FOOTNOTES, speech);
        for (String separator : List.of("separator", "continuationSeparator")) {
            notes.start("footnote", "type", separator, "id", Integer.toString(notes.names++));
            notes.startParagraph("Normal");
            notes.start("r");
            notes.empty(separator);
            notes.end();
            notes.endParagraph();
            notes.end();
        }
        return notes;
    }

    /** Writes a footnote with the ids of these records, and gives its number. */
    int note(List<RecordId> records) {
        int number = names++;
        start("footnote", "id", Integer.toString(number));
        startParagraph("FootnoteText");
        start("r");
        styled("FootnoteReference");
        empty("footnoteRef");
        end();
        String ids = records.stream().map(RecordId::toString).collect(Collectors.joining(", "));
        run(" " + speech.text(Sentence.RECORDS_NOTE, "records", ids));
        endParagraph();
        end();
        return number;
    }

    void startParagraph(String style) {
        start("p");
        start("pPr");
        empty("pStyle", "val", style);
        emptyIfRightToLeft("bidi");
        end();
    }

    void endParagraph() {
        end();
    }

    void run(String text) {
        start("r");
        if (Direction.isRightToLeft(text)) {
            start("rPr");
            empty("rtl");
            end();
        }
        words(text);
        end();
    }

    /** Words that lead to a bookmark of this document. */
    void link(String text, String bookmark) {
        start("hyperlink", "anchor", bookmark);
        start("r");
        start("rPr");
        empty("rStyle", "val", "Hyperlink");
        if (Direction.isRightToLeft(text)) {
            empty("rtl");
        }
        end();
        words(text);
        end();
        end();
    }

    void bookmark(String name) {
        String id = Integer.toString(names++);
        empty("bookmarkStart", "id", id, "name", name);
        empty("bookmarkEnd", "id", id);
    }

    void footnote(int number) {
        start("r");
        styled("FootnoteReference");
        empty("footnoteReference", "id", Integer.toString(number));
        end();
    }

    void startTable(int width) {
        columns = width;
        start("tbl");
        start("tblPr");
        empty("tblStyle", "val", "TableGrid");
        emptyIfRightToLeft("bidiVisual");
        empty("tblW", "w", Integer.toString(TEXT_WIDTH), "type", "dxa");
        end();
        start("tblGrid");
        for (int column = 0; column < width; column++) {
            empty("gridCol", "w", Integer.toString(TEXT_WIDTH / width));
        }
        end();
    }

    void endTable() {
        end();
    }

    /** A row; the heads come again on every page. */
    void startRow(boolean isHeads) {
        start("tr");
        start("trPr");
        empty("cantSplit");
        if (isHeads) {
            empty("tblHeader");
        }
        end();
    }

    void endRow() {
        end();
    }

    void startCell() {
        start("tc");
        start("tcPr");
        empty("tcW", "w", Integer.toString(TEXT_WIDTH / columns), "type", "dxa");
        end();
    }

    void endCell() {
        end();
    }

    /** The whole text; nothing can be written after it. */
    byte[] finished() {
        if (place == Place.BODY) {
            start("sectPr");
            empty("headerReference", "type", "default");
            write(to -> to.writeAttribute("r", RELATIONS, "id", "rId3"));
            empty("pgSz", "w", "11906", "h", "16838");
            empty("pgMar", "top", "1273", "right", "1273", "bottom", "1273", "left", "1273");
            emptyIfRightToLeft("bidi");
            end();
        }
        write(XMLStreamWriter::writeEndDocument);
        write(XMLStreamWriter::close);
        return bytes.toByteArray();
    }

    private void styled(String style) {
        start("rPr");
        empty("rStyle", "val", style);
        end();
    }

    private void words(String text) {
        write(to -> {
            to.writeStartElement(WORD, "t");
            to.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            to.writeCharacters(Letters.kept(text));
            to.writeEndElement();
        });
    }

    private void start(String name, String... attributes) {
        write(to -> to.writeStartElement(WORD, name));
        attributes(attributes);
    }

    private void empty(String name, String... attributes) {
        write(to -> to.writeEmptyElement(WORD, name));
        attributes(attributes);
    }

    private void emptyIfRightToLeft(String name) {
        if (speech.language().isRightToLeft()) {
            empty(name);
        }
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            write(to -> to.writeAttribute("w", WORD, name, value));
        }
    }

    private void end() {
        write(XMLStreamWriter::writeEndElement);
    }

    private void write(Writing writing) {
        try {
            writing.to(xml);
        } catch (XMLStreamException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }
}
