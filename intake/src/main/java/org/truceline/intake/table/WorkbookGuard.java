package org.truceline.intake.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.truceline.notation.FaultyInput;

/**
 * Looks through a workbook before it is read: every part is unpacked once within bounds and its XML held to what a
 * spreadsheet writes, so that nothing in it can make the reader hang or exhaust memory. The reader uses the same parsers.
 */
final class WorkbookGuard {

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final int MOST_PARTS = 1_000;

    /** A tag, a space, and the first bytes of the wide encodings and of byte order marks. */
    private static final String XML_BEGINS_WITH = "< \r\n\t\0\u00FE\u00EF";

    private static final String SAVE_AGAIN = "Open it in the spreadsheet and save it again as Excel workbook (.xlsx).";

    private final String file;
    private final Unpacked unpacked = new Unpacked();
    private final Set<String> names = new HashSet<>();
    private final WorkbookXml xml = new WorkbookXml();

    private WorkbookGuard(String file) {
        this.file = file;
    }

    /**
     * What the reader has to know beforehand.
     *
     * @param hasStyles there is a part with styles
     * @param rowsAreNumbered rows carry their numbers
     */
    record Seen(boolean hasStyles, boolean rowsAreNumbered) {}

    static Seen look(String file, byte[] bytes) throws FaultyInput, IOException {
        WorkbookGuard guard = new WorkbookGuard(file);
        if (Bytes.count(bytes, DIRECTORY_ENTRY, MOST_PARTS + 1) > MOST_PARTS) {
            throw guard.refused("at most 1,000 parts", "more", SAVE_AGAIN);
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return guard.look(zip);
        } catch (IOException | RuntimeException problem) {
            throw guard.refused(
                    "a whole Excel workbook (.xlsx)",
                    "one that cannot be unpacked (" + problem.getMessage() + ")",
                    "Was it cut off on its way? Copy it again.");
        }
    }

    private Seen look(ZipFile zip) throws FaultyInput, IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        for (ZipArchiveEntry part : parts) {
            names.add(part.getName().toLowerCase(Locale.ROOT));
            check(part);
        }
        requireKind(zip);
        if (names.size() < parts.size()) {
            throw refused("one part of each name", "two of one name", SAVE_AGAIN);
        }
        for (ZipArchiveEntry part : parts) {
            look(zip, part);
        }
        try {
            xml.finish();
        } catch (WorkbookXml.Unfit problem) {
            throw refused(problem.expected(), problem.found(), problem.remedy());
        }
        return new Seen(xml.hasStyles(), xml.rowsAreNumbered());
    }

    private void requireKind(ZipFile zip) throws FaultyInput, IOException {
        if (names.contains("xl/workbook.bin")) {
            throw refused("an Excel workbook (.xlsx)", "a binary workbook (.xlsb)", SAVE_AGAIN);
        }
        ZipArchiveEntry kind = zip.getEntry("mimetype");
        if (kind != null && kind.getSize() < 200) {
            try (InputStream words = zip.getInputStream(kind)) {
                if (new String(words.readNBytes(200), StandardCharsets.US_ASCII).contains("opendocument")) {
                    throw refused("an Excel workbook (.xlsx)", "an OpenDocument file (.ods)", SAVE_AGAIN);
                }
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw refused("an Excel workbook (.xlsx)", "some other archive", SAVE_AGAIN);
        }
    }

    private void check(ZipArchiveEntry part) throws FaultyInput {
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw refused("a workbook without a password", "an encrypted part", "Save a copy without a password.");
        }
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw refused("parts packed as workbooks pack them", "packing method " + part.getMethod(), SAVE_AGAIN);
        }
        if (part.getSize() > Unpacked.MOST_BYTES) {
            throw refused(
                    Unpacked.BOUND, "a part that says it has " + (part.getSize() >> 20) + " MiB", Unpacked.REMEDY);
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry part) throws FaultyInput, IOException {
        try (InputStream bytes =
                new BufferedInputStream(unpacked.bounded(zip.getInputStream(part), part.getCompressedSize()))) {
            if (mayBeXml(bytes)) {
                xml.look(part.getName(), bytes);
            }
        } catch (Unpacked.TooMuch problem) {
            throw refused(Unpacked.BOUND, problem.found() + ", in " + part.getName(), Unpacked.REMEDY);
        } catch (WorkbookXml.Unfit problem) {
            throw refused(problem.expected(), problem.found() + ", in " + part.getName(), problem.remedy());
        }
    }

    /** False where no parser of XML would go past the first byte. */
    private static boolean mayBeXml(InputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        return first == 0xFF ? second == 0xFE : XML_BEGINS_WITH.indexOf(first) >= 0;
    }

    private FaultyInput refused(String expected, String found, String remedy) {
        return TableSource.refused(file, "workbook", expected, found, remedy);
    }
}
