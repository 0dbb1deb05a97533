package org.truceline.intake.table.mapping;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock time as a table writes it.
 *
 * @param clock the clock time, ISO 8601, to the precision told: "21:30", "21:30:15"
 */
record ClockText(String clock) {

    static final String EXPECTED = "a clock time such as 21:30, 21:30:15 or 9:30 PM";
    static final String FORM = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?";

    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?(?: ?([AaPp])\\.?[Mm]\\.?)?");

    /** What {@code text} tells, European digits. */
    static Optional<ClockText> of(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        String half = Optional.ofNullable(parts.group(5)).orElse("").toLowerCase(Locale.ROOT);
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        int minute = Integer.parseInt(parts.group(2));
        String seconds =
                Optional.ofNullable(parts.group(3)).map(told -> ":" + told).orElse("");
        String fraction =
                Optional.ofNullable(parts.group(4)).map(told -> "." + told).orElse("");
        return hour < 24 && minute < 60 && (seconds.isEmpty() || Integer.parseInt(seconds.substring(1)) < 60)
                ? Optional.of(new ClockText(String.format(Locale.ROOT, "%02d:%02d", hour, minute) + seconds + fraction))
                : Optional.empty();
    }

    static ClockText of(LocalTime clock) {
        return new ClockText(clock.toString());
    }
}
