package org.truceline.intake.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.Serial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Holds the XML of a workbook's parts to what spreadsheets write: no entities, no depth, no cell outside a sheet. */
final class WorkbookXml {

    private static final int MOST_DEPTH = 64;
    private static final int MOST_NAMES = 2_000;
    private static final int MOST_OF_A_LIST = 100_000;
    private static final Set<String> LISTS = Set.of("xf", "numFmt", "Relationship", "Override", "sheet");
    private static final String SAVE_AGAIN = "Open it in the spreadsheet and save it again as Excel workbook (.xlsx).";

    private final XMLInputFactory factory = factory();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final CellBounds cells = new CellBounds();
    private boolean styles;

    /** Something that no spreadsheet writes. */
    static final class Unfit extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String expected;
        private final String found;
        private final String remedy;

        Unfit(String expected, String found, String remedy) {
            super(found);
            this.expected = expected;
            this.found = found;
            this.remedy = remedy;
        }

        Unfit(String expected, String found) {
            this(expected, found, SAVE_AGAIN);
        }

        String expected() {
            return expected;
        }

        String found() {
            return found;
        }

        String remedy() {
            return remedy;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Looks through one part. */
    void look(String part, InputStream bytes) throws Unfit, Unpacked.TooMuch {
        cells.beginPart();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            look(xml);
            xml.close();
        } catch (XMLStreamException | RuntimeException problem) {
            // Trouble of the stream comes wrapped, and from text that is read late as a runtime exception.
            throw unfit(problem);
        }
        styles |= part.toLowerCase(Locale.ROOT).endsWith("styles.xml");
    }

    private static Unfit unfit(Exception problem) throws Unpacked.TooMuch {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unpacked.TooMuch tooMuch) {
                throw tooMuch;
            }
        }
        String message = String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
        return new Unfit("XML", "something else (" + message.substring(0, Math.min(120, message.length())) + ")");
    }

    private void look(XMLStreamReader xml) throws XMLStreamException, Unfit {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new Unfit("XML without entities of its own", "a document type or an entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    begin(xml, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    cells.end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    cells.text(xml);
                default -> {
                    // Comments and instructions are not read.
                }
            }
        }
    }

    private void begin(XMLStreamReader xml, int depth) throws Unfit {
        if (depth > MOST_DEPTH) {
            throw new Unfit("at most 64 elements inside each other", "more");
        }
        String name = xml.getLocalName();
        know(name);
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            know(xml.getAttributeLocalName(at));
        }
        if (LISTS.contains(name) && listed.merge(name, 1, Integer::sum) > MOST_OF_A_LIST) {
            throw new Unfit("at most 100,000 of each setting", "more of " + name);
        }
        cells.begin(name, xml);
    }

    private void know(String name) throws Unfit {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new Unfit("the names that workbooks use", "more than 2,000 different names");
        }
    }

    /** Holds the parts to one another; called after the last. */
    void finish() throws Unfit {
        cells.finish();
    }

    boolean hasStyles() {
        return styles;
    }

    /** True when rows carry their numbers. */
    boolean rowsAreNumbered() {
        return cells.rowsAreNumbered();
    }
}
