package org.truceline.app.command;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.app.situation.Names;
import org.truceline.occurrence.Deed;
import org.truceline.time.Told;

/** Deeds told on the command line, with the option that tells them. */
final class ToldDeeds {

    /** The clocks that are farthest apart: a day told without one may be a day on any of them. */
    private static final List<ZoneOffset> ANY_CLOCK = List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));

    private static final String TIME =
            "an instant with its offset such as 2020-03-13T12:00Z, or a day such as 2020-03-13";

    private final Syntax syntax;
    private final Supplier<List<String>> events;

    ToldDeeds(Syntax syntax) {
        this.syntax = syntax;
        events = syntax.repeated(
                "--event",
                1,
                String.class,
                "NAME=TIME",
                "a deed that was done, and when: parameters-agreed=2020-03-13T10:00Z, or a day, which may be one on any"
                        + " clock: parameters-agreed=2020-03-13; replaces what the file says of it, but for a duty that comes"
                        + " again every deed counts; may be given several times");
    }

    /**
     * The deeds of a file with those told on the command line, which replace what the file says of their events. Of an
     * event that a duty which comes again waits for all are kept where {@code several} says so; else two of one event are
     * refused.
     */
    List<Deed> with(List<Deed> deeds, Agreement agreement, boolean several) {
        Set<String> repeated = several ? Names.repeated(agreement) : Set.of();
        Set<String> told = new LinkedHashSet<>();
        List<Deed> own = new ArrayList<>();
        for (String event : events.get()) {
            String name = name(event);
            if (!told.add(name) && !repeated.contains(name)) {
                throw syntax.refused("--event: " + Names.oneDeed(name, several) + ".");
            }
            Told time = time(event);
            own.add(new Deed(name, time.on(ANY_CLOCK), "Told on the command line: " + words(time) + "."));
        }
        Stream<Deed> kept =
                deeds.stream().filter(deed -> repeated.contains(deed.name()) || !told.contains(deed.name()));
        return Stream.concat(kept, own.stream()).toList();
    }

    /** A line for each deed that is told by its day. */
    List<String> days() {
        return events.get().stream()
                .filter(event -> time(event).isDay())
                .map(event -> name(event) + ": " + words(time(event)) + ".")
                .toList();
    }

    private static String words(Told told) {
        return told.text()
                + (told.isDay()
                        ? ", " + (told.isSpan() ? "some time" : "a day") + " on any clock from UTC+14 to UTC-12"
                        : "");
    }

    private String name(String event) {
        int sign = event.indexOf('=');
        if (sign < 1) {
            throw syntax.refused(
                    "--event: expected NAME=TIME such as parameters-agreed=2020-03-13; found \"" + event + "\".");
        }
        return event.substring(0, sign);
    }

    private Told time(String event) {
        String text = event.substring(name(event).length() + 1);
        try {
            Told told = Told.parseOrSpan(text);
            if (told.isDay() || told.offset().isPresent()) {
                return told;
            }
        } catch (DateTimeException _) {
            // The fault below says what was expected.
        }
        throw syntax.refused("--event: expected " + TIME + "; found \"" + text + "\".");
    }
}
