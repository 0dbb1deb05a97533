package org.truceline.intake.article;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The hour from which a ceasefire is to hold: the words, the clock time where one is printed, each date and time that
 * the words may mean with the reason, and the zone only where it is stated.
 */
public record EffectiveHour(
        Because because,
        String words,
        Optional<LocalTime> time,
        List<Moment> readings,
        Optional<String> zone,
        Source source,
        List<String> open)
        implements Proposal {

    /** One date and time that the words may mean, on clocks of a zone that this does not tell. */
    public record Moment(LocalDateTime at, String why) {}

    /** Who said it and where it was said, each only as printed. */
    public record Source(Optional<String> by, Optional<String> saidIn) {}

    public EffectiveHour {
        readings = List.copyOf(readings);
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        String when = readings.isEmpty()
                ? "on a day that is left open"
                : String.join(
                        " or ",
                        readings.stream().map(each -> each.at().toString()).toList());
        return "The ceasefire is to hold from '" + words + "': " + when + ", "
                + zone.map(stated -> "zone stated as " + stated).orElse("zone not stated") + ".";
    }
}
