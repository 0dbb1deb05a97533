package org.truceline.publication.table;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Cells as words. */
final class OutWords {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:MM", "Z")
            .toFormatter();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private OutWords() {}

    /** The cell's words: an instant as 2020-03-05T21:30:00+03:00, a local time as 2020-03-05 21:30:00. */
    static String of(OutCell cell) {
        return switch (cell) {
            case OutCell.Text text -> text.text();
            case OutCell.Numeral number -> number.number().stripTrailingZeros().toPlainString();
            case OutCell.Moment moment -> moment(moment.moment());
            case OutCell.LocalClock clock -> clock(clock.local());
            case OutCell.Logical logical -> logical.truth() ? "TRUE" : "FALSE";
        };
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment);
    }

    private static String clock(LocalDateTime local) {
        return CLOCK.format(local);
    }
}
