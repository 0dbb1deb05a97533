package org.truceline.intake.table;

/** How much a table may hold; what is more is refused before it costs memory or time. */
final class Limits {

    static final int MOST_BYTES = 64 << 20;
    static final int MOST_COLUMNS = 1_000;

    /** As many as a sheet has. */
    static final int MOST_ROWS = 1_048_576;

    /** As many as a cell of a spreadsheet holds. */
    static final int MOST_LETTERS = 32_767;

    static final int MOST_LETTERS_OF_A_FORMULA = 8_192;

    private Limits() {}
}
