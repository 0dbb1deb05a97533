package org.truceline.publication.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** What is written into one cell. */
public sealed interface OutCell {

    /** Nothing. */
    static OutCell empty() {
        return new Text("");
    }

    /** Text that comes back as it is and that no program computes; "" leaves the cell empty. */
    record Text(String text) implements OutCell {}

    /** A number, at most 15 digits of which a spreadsheet keeps. */
    record Numeral(BigDecimal number) implements OutCell {}

    /** An instant, written as text with its offset, because the dates of spreadsheets have none. */
    record Moment(OffsetDateTime moment) implements OutCell {}

    /** A day and clock time without an offset, written as a date of the spreadsheet; the heading has to name the clock. */
    record LocalClock(LocalDateTime local) implements OutCell {}

    /** True or false. */
    record Logical(boolean truth) implements OutCell {}

    /** {@code text}, or an empty cell for "". */
    static OutCell of(String text) {
        return new Text(text);
    }
}
