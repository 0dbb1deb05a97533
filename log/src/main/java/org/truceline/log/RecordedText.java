package org.truceline.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/** How the instant of recording is written: {@code 2020-03-05T22:01:00.12Z}, with as many digits as are needed. */
public final class RecordedText {

    private static final Pattern PATTERN =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{0,8}[1-9])?Z");

    private static final Pattern LOOSE_ZEROS = Pattern.compile("(\\.\\d*[1-9])0+Z");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private RecordedText() {}

    /** The instant; throws IllegalArgumentException when it is written otherwise. */
    public static Instant read(String text) {
        try {
            if (PATTERN.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException _) {
            // Told below: a 31 February, for one.
        }
        throw new IllegalArgumentException(
                "recorded: expected an instant such as 2020-03-05T22:01:00.12Z; found " + Shown.text(text));
    }

    /** As it is written in stores and bundles. */
    public static String of(Instant recorded) {
        return LOOSE_ZEROS.matcher(recorded.toString()).replaceAll("$1Z");
    }

    static void check(Instant recorded) {
        if (recorded.isBefore(FIRST) || !recorded.isBefore(END)) {
            throw new IllegalArgumentException("recorded: expected a year from 1 to 9999; found " + recorded);
        }
    }
}
