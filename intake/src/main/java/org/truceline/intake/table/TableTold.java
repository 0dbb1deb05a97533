package org.truceline.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What whoever brings a table says about it; what is not told is found, and the finding shown.
 *
 * @param encoding how the bytes of a CSV file are to be read; one that is not UTF-8 is never guessed
 * @param separator what stands between the values of a CSV file
 * @param sheet the name of the sheet of an XLSX file
 * @param headerRow the number of the row with the headings, from 1
 */
public record TableTold(
        Optional<Encoding> encoding,
        Optional<Separator> separator,
        Optional<String> sheet,
        Optional<Integer> headerRow) {

    /** Nothing is said. */
    public static final TableTold NOTHING =
            new TableTold(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, with this encoding. */
    public TableTold withEncoding(Encoding told) {
        return new TableTold(Optional.of(told), separator, sheet, headerRow);
    }

    /** The same, with this separator. */
    public TableTold withSeparator(Separator told) {
        return new TableTold(encoding, Optional.of(told), sheet, headerRow);
    }

    /** The same, with this sheet. */
    public TableTold withSheet(String told) {
        return new TableTold(encoding, separator, Optional.of(told), headerRow);
    }

    /** The same, with the headings in this row. */
    public TableTold withHeaderRow(int told) {
        return new TableTold(encoding, separator, sheet, Optional.of(told));
    }

    /** How bytes are letters. */
    public enum Encoding {
        UTF_8("UTF-8", StandardCharsets.UTF_8),
        UTF_16("UTF-16", StandardCharsets.UTF_16),
        /** Western European. */
        WINDOWS_1252("Windows-1252", Charset.forName("windows-1252")),
        /** Arabic. */
        WINDOWS_1256("Windows-1256", Charset.forName("windows-1256")),
        /** Cyrillic. */
        WINDOWS_1251("Windows-1251", Charset.forName("windows-1251"));

        private final String words;
        private final Charset charset;

        Encoding(String words, Charset charset) {
            this.words = words;
            this.charset = charset;
        }

        /** "Windows-1256". */
        public String words() {
            return words;
        }

        Charset charset() {
            return charset;
        }
    }

    /** What stands between two values. */
    public enum Separator {
        COMMA(',', "comma"),
        SEMICOLON(';', "semicolon"),
        TAB('\t', "tab");

        private final char sign;
        private final String words;

        Separator(char sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        char sign() {
            return sign;
        }

        /** "semicolon". */
        public String words() {
            return words;
        }
    }
}
