package org.truceline.spark;

import org.truceline.intake.dataset.DatasetKind;
import org.truceline.intake.row.Notation;

/** What has to be known of a file's notation to find where rows begin. */
enum Script {
    COMMAS(','),
    SEMICOLONS(';'),
    TABS('\t'),
    /** Tabs between cells, and no quotation marks around them. */
    TABS_UNQUOTED('\t'),
    /** A row is a line that a line feed ends, and a carriage return is a blank. */
    LINES('\n');

    private final byte separator;

    Script(char separator) {
        this.separator = (byte) separator;
    }

    /**
     * That of a file of this kind.
     *
     * @param firstLine of the file
     */
    static Script of(DatasetKind kind, String firstLine) {
        return switch (kind) {
            case GED, ACLED, TABLE -> of(Notation.of(firstLine));
            case GDELT_1, GDELT_2 -> TABS_UNQUOTED;
            case GEOJSON -> LINES;
        };
    }

    private static Script of(Notation notation) {
        return switch (notation) {
            case COMMAS -> COMMAS;
            case SEMICOLONS -> SEMICOLONS;
            case TABS -> TABS;
            case TABS_UNQUOTED -> TABS_UNQUOTED;
        };
    }

    byte separator() {
        return separator;
    }

    /** True when a quotation mark at the beginning of a cell quotes it. */
    boolean quotes() {
        return switch (this) {
            case COMMAS, SEMICOLONS, TABS -> true;
            case TABS_UNQUOTED, LINES -> false;
        };
    }

    /** True when a carriage return without a line feed ends a line. */
    boolean returnsEndLines() {
        return this != LINES;
    }
}
