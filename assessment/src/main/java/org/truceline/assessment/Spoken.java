package org.truceline.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.truceline.time.PossibleTime;

/** How instants are said: in UTC first, then on the clock of the places. */
public final class Spoken {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter UTC_TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMMM HH:mm", Locale.ENGLISH);

    private Spoken() {}

    /** "2020-03-05T21:01Z". */
    public static String utc(Instant instant) {
        return (instant.getEpochSecond() % 60 == 0 ? UTC : UTC_TO_THE_SECOND).format(instant);
    }

    /** "2020-03-05T21:01Z (5 March 23:01 Asia/Damascus)". */
    public static String both(Instant instant, ZoneId clock) {
        return utc(instant) + " (" + local(instant, clock) + ")";
    }

    /** "5 March 23:01 Asia/Damascus". */
    public static String local(Instant instant, ZoneId clock) {
        return LOCAL.withZone(clock).format(instant) + " " + clock.getId();
    }

    /** "from 2020-03-04T21:00Z until 2020-03-05T22:00Z". */
    public static String range(PossibleTime time) {
        Optional<String> from = time.from().map(instant -> "from " + utc(instant));
        Optional<String> until = time.until().map(instant -> "until " + utc(instant));
        if (from.isEmpty() && until.isEmpty()) {
            return "at any time";
        }
        return from.orElse("at any time") + " " + until.orElse("on");
    }

    /** "a protest", "an air strike". */
    public static String withArticle(String noun) {
        return (noun.isEmpty() || "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** The same with each bound on the clock of the places too, where that is another than UTC. */
    public static String range(PossibleTime time, ZoneId clock) {
        if (clock.normalized().equals(ZoneOffset.UTC)) {
            return range(time);
        }
        Optional<String> from = time.from().map(instant -> "from " + both(instant, clock));
        Optional<String> until = time.until().map(instant -> "until " + both(instant, clock));
        return from.isEmpty() && until.isEmpty() ? range(time) : from.orElse("at any time") + " " + until.orElse("on");
    }

    /** The same as a sentence's end: with a full stop, unless it is a question. */
    public static String ended(String words) {
        return words.endsWith("?") || words.endsWith(".") ? words : words + ".";
    }

    /** The same with a capital first letter. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
