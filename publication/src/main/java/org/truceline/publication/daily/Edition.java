package org.truceline.publication.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.publication.daily.language.Language;
import org.truceline.publication.daily.language.Sentence;

/**
 * Which report it is.
 *
 * @param cutOff nothing that was written down later is in it
 * @param clock the clock on which times are printed beside UTC
 * @param length how long the window is
 * @param before the cut-off of the report before, where there was one
 * @param profile for whom it is
 * @param language what it is written in
 */
public record Edition(
        Instant cutOff, ZoneId clock, Duration length, Optional<Instant> before, Profile profile, Language language) {

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

    /** The same in English. */
    public Edition(Instant cutOff, ZoneId clock, Duration length, Optional<Instant> before, Profile profile) {
        this(cutOff, clock, length, before, profile, Language.ENGLISH);
    }

    /** The same report in another language. */
    public Edition in(Language other) {
        return new Edition(cutOff, clock, length, before, profile, other);
    }

    /** What the report is of: it ends at the cut-off, less the profile's delay. */
    public TimeWindow window() {
        Instant until = cutOff.minus(profile.delay());
        return new TimeWindow(until.minus(length), until);
    }

    /** The report before under the same profile, with the same length. */
    public Optional<Edition> earlier() {
        return before.map(then -> new Edition(then, clock, length, Optional.empty(), profile, language));
    }

    /** What says its sentences. */
    public Speech speech() {
        return new Speech(language);
    }

    /** "2020-03-06T22:00Z (7 March 00:00 Asia/Damascus)". */
    public String spoken(Instant instant) {
        return speech().both(instant, clock);
    }

    /** The window in words, both ends on UTC and on the clock. */
    public String windowInWords() {
        return speech().text(Sentence.FROM_UNTIL, "from", spoken(window().from()), "until", spoken(window().until()));
    }

    /** The last day of the window on the clock: "6 May 2031". */
    String day() {
        return speech().day(window().until().minusNanos(1), clock);
    }
}
