package org.truceline.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.truceline.notation.FaultyInput;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    CSV,
    XLSX;

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final String EXPECTED = "a table as CSV or XLSX";
    private static final String SAVE = "Open it in the spreadsheet and save it as Excel workbook (.xlsx).";

    static FileKind of(String file, byte[] bytes) throws FaultyInput {
        if (bytes.length == 0) {
            throw TableSource.refused(file, "content", EXPECTED, "an empty file", "");
        }
        if (bytes.length > Limits.MOST_BYTES) {
            throw TableSource.tooLarge(file, bytes.length);
        }
        if (Bytes.begins(bytes, COMPOUND)) {
            throw Bytes.contain(bytes, ENCRYPTED)
                    ? TableSource.refused(
                            file, "file", EXPECTED, "an encrypted workbook", "Save a copy without a password.")
                    : TableSource.refused(file, "file", EXPECTED, "a workbook of Excel 97 to 2003 (.xls)", SAVE);
        }
        if (Bytes.begins(bytes, ZIP) || Bytes.begins(bytes, EMPTY_ZIP)) {
            return XLSX;
        }
        String name = file.toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".xlsx") || name.endsWith(".xlsm");
        if (named || Bytes.begins(bytes, PDF)) {
            String found = named ? "a file named .xlsx whose bytes are no workbook" : "a PDF";
            throw TableSource.refused(file, "file", EXPECTED, found, "Was it cut off or renamed? " + SAVE);
        }
        return CSV;
    }
}
