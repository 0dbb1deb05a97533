package org.truceline.publication.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.truceline.assessment.Spoken;
import org.truceline.assessment.effort.TimeWindow;

/**
 * Which report it is.
 *
 * @param cutOff nothing that was written down later is in it
 * @param clock the clock on which times are printed beside UTC
 * @param length how long the window is
 * @param before the cut-off of the report before, where there was one
 * @param profile for whom it is
 */
public record Edition(Instant cutOff, ZoneId clock, Duration length, Optional<Instant> before, Profile profile) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** @throws IllegalArgumentException when the window has no length, or the report before is not before */
    public Edition {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("expected a window of some length, found " + length);
        }
        if (before.filter(earlier -> !earlier.isBefore(cutOff)).isPresent()) {
            throw new IllegalArgumentException(
                    "expected the report before to be cut off before " + cutOff + ", found " + before.get());
        }
    }

    /** What the report is of: it ends at the cut-off, less the profile's delay. */
    public TimeWindow window() {
        Instant until = cutOff.minus(profile.delay());
        return new TimeWindow(until.minus(length), until);
    }

    /** The report before under the same profile, with the same length. */
    public Optional<Edition> earlier() {
        return before.map(then -> new Edition(then, clock, length, Optional.empty(), profile));
    }

    /** "2020-03-06T22:00Z (7 March 00:00 Asia/Damascus)". */
    public String spoken(Instant instant) {
        return Spoken.both(instant, clock);
    }

    /** The window in words, both ends on UTC and on the clock. */
    public String windowInWords() {
        return "from " + spoken(window().from()) + " until " + spoken(window().until());
    }

    /** The last day of the window on the clock: "6 May 2031". */
    String day() {
        return DAY.format(window().until().minusNanos(1).atZone(clock));
    }
}
