package org.truceline.publication.prose;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.assessment.Spoken;
import org.truceline.time.Amount;
import org.truceline.time.Told;

/** Instants and times in words. */
final class MomentWords {

    private MomentWords() {}

    /** "the effective instant of the ceasefire". */
    static String named(Moment moment) {
        return switch (moment) {
            case Moment.Named(var _, var title, var _, var _) -> title;
            case Moment.At _, Moment.Local _, Moment.Done _, Moment.Shifted _, Moment.Extreme _, Moment.Open _ ->
                rule(moment);
        };
    }

    /** How the instant is found: "2020-03-06T00:01 on the clock Europe/Moscow". */
    static String rule(Moment moment) {
        return switch (moment) {
            case Moment.Named(var _, var _, var rule, var _) -> rule(rule);
            case Moment.At(var instant) -> Spoken.utc(instant);
            case Moment.Local(var local, var zone) ->
                Said.value(local, Told::text) + " on the clock " + Said.value(zone, ZoneId::getId);
            case Moment.Done(var event) -> "the moment when this is done: " + event.title();
            case Moment.Shifted shifted -> shifted(shifted);
            case Moment.Extreme(var earliest, List<Moment> of) ->
                "the " + (earliest ? "earliest" : "latest") + " of: "
                        + of.stream().map(MomentWords::named).collect(Collectors.joining("; "));
            case Moment.Open(var value) -> Said.value(value, MomentWords::named);
        };
    }

    private static String shifted(Moment.Shifted shifted) {
        boolean calendar = shifted.add().all().anyMatch(Amount.Calendar.class::isInstance);
        String counted = calendar
                ? ", counted in dates on the clock "
                        + Said.value(shifted.counting().zone(), ZoneId::getId)
                        + ", the first day " + Said.value(shifted.counting().firstDay(), MomentWords::firstDay)
                        + ", the last running " + Said.value(shifted.counting().lastDay(), MomentWords::lastDay)
                : "";
        return Said.value(shifted.add(), Amount::words)
                + (shifted.back() ? " before " : " after ")
                + named(shifted.anchor())
                + counted;
    }

    private static String firstDay(Moment.FirstDay firstDay) {
        return switch (firstDay) {
            case COUNTED -> "counted";
            case NOT_COUNTED -> "not counted";
        };
    }

    private static String lastDay(Moment.LastDay lastDay) {
        return switch (lastDay) {
            case TO_ITS_END -> "to its end";
            case TO_THE_HOUR -> "to the hour";
        };
    }

    /** "from … until …, each day from 06:00 until 18:00". */
    static String span(Span span) {
        StringBuilder words = new StringBuilder();
        span.from().ifPresent(from -> words.append("from ").append(named(from)).append(' '));
        span.until()
                .ifPresent(until -> words.append("until ").append(named(until)).append(' '));
        span.daily()
                .ifPresent(hours -> words.append("each day from ")
                        .append(Said.value(hours.from(), Object::toString))
                        .append(" until ")
                        .append(Said.value(hours.until(), Object::toString))
                        .append(" on the clock ")
                        .append(Said.value(hours.zone(), ZoneId::getId)));
        String said = words.toString().strip();
        return said.isEmpty() ? "at all times" : said;
    }
}
