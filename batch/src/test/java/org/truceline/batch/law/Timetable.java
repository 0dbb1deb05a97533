package org.truceline.batch.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.agreement.Value;
import org.truceline.time.Amount;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** Events, moments and spans of a random agreement, in two months of 2021 in which many clocks are changed. */
final class Timetable {

    /** The first instant of the two months. */
    static final Instant BEGINNING = Instant.parse("2021-03-01T00:00:00Z");

    /** How many days they have. */
    static final int DAYS = 60;

    /** Clocks with changes at midnight and at other hours, with odd offsets, and without changes. */
    static final List<String> ZONES = List.of(
            "Asia/Damascus",
            "Asia/Gaza",
            "Europe/Kyiv",
            "America/Santiago",
            "Asia/Kathmandu",
            "Africa/Khartoum",
            "Asia/Beirut",
            "UTC");

    private static final int MOMENTS = 6;

    private final Points points;
    private final Variation variation;
    private final List<Deed> deeds;
    private final List<Moment.Named> named = new ArrayList<>();

    /**
     * An event and when it really happened.
     *
     * @param happened empty when it never did
     */
    record Deed(Event event, Optional<Instant> happened) {}

    Timetable(Dice dice, Variation variation, Points points) {
        this.points = points;
        this.variation = variation;
        deeds = IntStream.range(0, 5)
                .mapToObj(i -> deed(i, dice.at("event", i)))
                .toList();
        for (int i = 0; i < MOMENTS; i++) {
            Dice own = dice.at("moment", i);
            Moment rule = i < 2 ? local(own) : rule(own, 2);
            named.add(new Moment.Named(variation.id("m" + i), "moment " + i, rule, Optional.empty()));
        }
    }

    private Deed deed(int number, Dice dice) {
        Optional<Instant> happened = dice.percent(80) ? Optional.of(minute(dice)) : Optional.empty();
        Optional<PossibleTime> known = happened.flatMap(at -> switch (dice.below(6)) {
            case 0 -> Optional.of(PossibleTime.between(at, at.plusSeconds(60)));
            case 1 -> Optional.of(around(dice, at));
            case 2 ->
                Optional.of(new PossibleTime(Optional.of(around(dice, at).from().orElseThrow()), Optional.empty()));
            default -> Optional.empty();
        });
        return new Deed(new Event(variation.id("e" + number), "event " + number + " happens", known), happened);
    }

    /** A time that holds the instant, by whole minutes. */
    static PossibleTime around(Dice dice, Instant at) {
        int minutes = dice.pick(30, 300, 1440, 5 * 1440);
        return PossibleTime.between(
                at.minus(Duration.ofMinutes(dice.below(minutes))),
                at.plus(Duration.ofMinutes(1 + dice.below(minutes))));
    }

    /** Some minute of the two months. */
    static Instant minute(Dice dice) {
        return BEGINNING.plus(
                Duration.ofMinutes(dice.percent(50) ? 60L * dice.below(24 * DAYS) : dice.below(24 * 60 * DAYS)));
    }

    List<Deed> deeds() {
        return deeds;
    }

    Map<String, Event> events() {
        Map<String, Event> events = new LinkedHashMap<>();
        variation.order(deeds, "events").forEach(deed -> events.put(deed.event().id(), deed.event()));
        return events;
    }

    Map<String, Moment.Named> moments() {
        Map<String, Moment.Named> moments = new LinkedHashMap<>();
        variation.order(named, "moments").forEach(moment -> moments.put(moment.id(), moment));
        return moments;
    }

    Event event(Dice dice) {
        return dice.pick(deeds).event();
    }

    /** An event that duties ask for. */
    Event deed(Dice dice) {
        return deeds.get(dice.below(3)).event();
    }

    /** An event that no duty asks for. */
    Event awaited(Dice dice) {
        return deeds.get(dice.pick(3, 4)).event();
    }

    /** A moment as terms name one: by its name, or by a rule. */
    Moment moment(Dice dice) {
        return dice.percent(45) ? dice.pick(named) : rule(dice.at("rule"), 2);
    }

    private Moment rule(Dice dice, int depth) {
        int kind = dice.below(depth == 0 ? 5 : 12);
        return switch (kind) {
            case 0 -> new Moment.At(minute(dice));
            case 1, 2 -> local(dice.at("local"));
            case 3 -> new Moment.Done(event(dice));
            case 4 -> named.isEmpty() ? new Moment.At(minute(dice)) : dice.pick(named);
            case 5, 6, 7, 8 -> shifted(dice.at("shifted"), depth - 1);
            case 9, 10 -> {
                int count = dice.between(2, 3);
                List<Moment> several = IntStream.range(0, count)
                        .mapToObj(i -> rule(dice.at("several", i), depth - 1))
                        .toList();
                yield new Moment.Extreme(dice.percent(50), variation.order(several, "several", count));
            }
            default ->
                new Moment.Open(points.open(
                        dice.at("open"),
                        reading -> reading.percent(15)
                                ? Optional.empty()
                                : Optional.of(Value.of(rule(reading.at("rule"), depth - 1)))));
        };
    }

    private Moment local(Dice dice) {
        return new Moment.Local(points.value(dice.at("told"), Timetable::told), zone(dice.at("zone")));
    }

    /** A day, or a clock time. */
    private static Told told(Dice dice) {
        LocalDateTime at = BEGINNING.atZone(ZoneId.of("UTC")).toLocalDateTime().plusHours(dice.below(24 * DAYS));
        return switch (dice.below(5)) {
            case 0 -> Told.ofDay(at.toLocalDate());
            case 1 -> Told.parse(at.withHour(dice.pick(0, 1, 2, 3)).withMinute(dice.pick(0, 30)) + "");
            default -> Told.parse(at + "");
        };
    }

    Value<ZoneId> zone(Dice dice) {
        return points.value(dice, 85, one -> ZoneId.of(one.pick(ZONES)));
    }

    private Moment shifted(Dice dice, int depth) {
        Value<Amount> add = points.value(dice.at("add"), Timetable::amount);
        boolean calendar = add.all().anyMatch(Amount.Calendar.class::isInstance);
        Moment.Counting counting = calendar
                ? new Moment.Counting(
                        points.value(dice.at("first"), 85, one -> one.pick(Moment.FirstDay.values())),
                        points.value(dice.at("last"), 85, one -> one.pick(Moment.LastDay.values())),
                        zone(dice.at("zone")))
                : Moment.Counting.UNASKED;
        return new Moment.Shifted(rule(dice.at("anchor"), depth), dice.percent(25), add, counting);
    }

    static Amount amount(Dice dice) {
        return switch (dice.below(9)) {
            case 0 -> new Amount.Elapsed(Duration.ofHours(dice.pick(1, 6, 12)));
            case 1 -> new Amount.Elapsed(Duration.ofHours(dice.pick(24, 72)));
            case 2 -> new Amount.Elapsed(Duration.ofDays(7));
            case 3 -> new Amount.Calendar(Period.ofMonths(1));
            case 4 -> new Amount.Calendar(Period.of(0, 1, 3));
            default -> new Amount.Calendar(Period.ofDays(dice.pick(1, 2, 7, 14, 30)));
        };
    }

    Span span(Dice dice) {
        boolean daily = dice.percent(20);
        Optional<Moment> from = dice.percent(65) ? Optional.of(early(dice.at("from"))) : Optional.empty();
        Optional<Moment> until = dice.percent(65) ? Optional.of(late(dice.at("until"))) : Optional.empty();
        boolean needed = from.isEmpty() && until.isEmpty();
        return new Span(from, until, daily || needed ? Optional.of(hours(dice.at("hours"))) : Optional.empty());
    }

    /** A moment, rather of the first month. */
    Moment early(Dice dice) {
        return dice.percent(30) ? new Moment.At(BEGINNING.plus(Duration.ofHours(dice.below(24 * 25)))) : moment(dice);
    }

    /** A moment, rather of the second month. */
    Moment late(Dice dice) {
        return dice.percent(30)
                ? new Moment.At(BEGINNING.plus(Duration.ofHours(24 * 35L + dice.below(24 * 25))))
                : moment(dice);
    }

    /** A moment at which a duty is due. */
    Moment closing(Dice dice) {
        if (dice.percent(60)) {
            return dice.percent(85) ? early(dice.at("early")) : late(dice.at("late"));
        }
        Moment.Counting counting = new Moment.Counting(
                Value.of(Moment.FirstDay.NOT_COUNTED), Value.of(Moment.LastDay.TO_ITS_END), zone(dice.at("zone")));
        return new Moment.Shifted(
                new Moment.Done(event(dice)),
                false,
                Value.of(new Amount.Calendar(Period.ofDays(dice.pick(2, 7, 14)))),
                counting);
    }

    private Span.Hours hours(Dice dice) {
        return new Span.Hours(
                points.value(dice.at("from"), 90, one -> LocalTime.of(one.between(0, 23), one.pick(0, 30))),
                points.value(dice.at("until"), 90, one -> LocalTime.of(one.between(0, 23), 0)),
                zone(dice.at("zone")));
    }

    /** One time, several, or several of which each ends where the next begins. */
    List<Span> spans(Dice dice) {
        if (dice.percent(60)) {
            return List.of(span(dice.at("one")));
        }
        if (dice.percent(50)) {
            return variation.order(List.of(span(dice.at("a")), span(dice.at("b"))), "spans");
        }
        Moment middle = moment(dice.at("middle"));
        Optional<Span.Hours> hours = dice.percent(15) ? Optional.of(hours(dice.at("hours"))) : Optional.empty();
        return variation.order(
                List.of(
                        new Span(Optional.of(early(dice.at("early"))), Optional.of(middle), hours),
                        new Span(Optional.of(middle), Optional.of(late(dice.at("late"))), hours)),
                "spans");
    }
}
