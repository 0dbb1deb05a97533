package org.truceline.intake.row;

import java.util.List;

/** What parts the cells of a table in letters, and whether quotation marks stand around some. */
public enum Notation {
    COMMAS(',', '"'),
    SEMICOLONS(';', '"'),
    TABS('\t', '"'),
    /** A quotation mark is a letter like others; what stands for one here is the second half of a letter, so that no cell begins with it. */
    TABS_UNQUOTED('\t', '\uDFFF');

    private final char separator;
    private final char quote;

    Notation(char separator, char quote) {
        this.separator = separator;
        this.quote = quote;
    }

    /** The quoted notation whose separator the line has most often; commas where it has none. */
    public static Notation of(String line) {
        Notation most = COMMAS;
        for (Notation other : List.of(SEMICOLONS, TABS)) {
            most = other.count(line) > most.count(line) ? other : most;
        }
        return most;
    }

    /** The cells of a line, without quotation marks around them. */
    public List<String> cells(String line) {
        return List.of(line.split(String.valueOf(separator), -1)).stream()
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                .toList();
    }

    /** What parts cells. */
    public char separator() {
        return separator;
    }

    /** True where quotation marks stand around some cells. */
    public boolean isQuoted() {
        return quote == '"';
    }

    char quote() {
        return quote;
    }

    private long count(String line) {
        return line.chars().filter(each -> each == separator).count();
    }
}
