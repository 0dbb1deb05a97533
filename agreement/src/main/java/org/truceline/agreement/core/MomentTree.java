package org.truceline.agreement.core;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Moment.Counting;
import org.truceline.agreement.Span;
import org.truceline.agreement.Value;
import org.truceline.time.Amount;
import org.truceline.time.Told;

/** Prints moments, spans and due times. */
final class MomentTree {

    private MomentTree() {}

    /** A moment as it stands wherever one may: by its name, or by its rule. */
    static Object moment(Moment moment) {
        return moment instanceof Moment.Named named ? named.id() : rule(moment);
    }

    /** A named moment as it stands under "times". */
    static Map<String, Object> named(Moment.Named named) {
        return new Group()
                .put("title", named.title())
                .put("clause", named.clause().map(MomentTree::clause))
                .putAll(ruleOf(named.rule()))
                .map();
    }

    private static Map<String, Object> ruleOf(Moment rule) {
        if (rule(rule) instanceof Map<?, ?> map) {
            Group group = new Group();
            map.forEach((name, value) -> group.put((String) name, value));
            return group.map();
        }
        return new Group().put("first", java.util.List.of(moment(rule))).map();
    }

    private static Object rule(Moment moment) {
        return switch (moment) {
            case Moment.Named named -> named.id();
            case Moment.At(var instant) ->
                new Group().put("utc", instant.toString()).map();
            case Moment.Local(Value<Told> local, Value<ZoneId> zone) ->
                new Group()
                        .put("local", Print.value(local, Told::text))
                        .put("zone", zone(zone))
                        .map();
            case Moment.Done(Event event) ->
                new Group().put("event", event.id()).map();
            case Moment.Shifted(Moment anchor, boolean back, Value<Amount> add, Counting counting) ->
                new Group()
                        .put(back ? "before" : "after", moment(anchor))
                        .put("add", Print.value(add, Amount::toString))
                        .putAll(counting(add, counting))
                        .map();
            case Moment.Extreme(boolean earliest, var of) ->
                new Group()
                        .put(
                                earliest ? "first" : "last",
                                of.stream().map(MomentTree::moment).toList())
                        .map();
            case Moment.Open(Value<Moment> value) -> Print.value(value, MomentTree::moment);
        };
    }

    private static Map<String, Object> counting(Value<Amount> add, Counting counting) {
        Group group = new Group();
        if (!counting.equals(Counting.UNASKED) || add.all().anyMatch(Amount.Calendar.class::isInstance)) {
            group.put("firstDay", Print.value(counting.firstDay(), Print::words))
                    .put("lastDay", Print.value(counting.lastDay(), Print::words))
                    .put("zone", zone(counting.zone()));
        }
        return group.map();
    }

    static Object zone(Value<ZoneId> zone) {
        return Print.value(zone, ZoneId::getId);
    }

    static Map<String, Object> span(Span span) {
        return new Group()
                .put("from", span.from().map(MomentTree::moment))
                .put("until", span.until().map(MomentTree::moment))
                .put("daily", span.daily().map(MomentTree::hours))
                .map();
    }

    private static Object hours(Span.Hours hours) {
        return new Group()
                .put("from", Print.value(hours.from(), LocalTime::toString))
                .put("until", Print.value(hours.until(), LocalTime::toString))
                .put("zone", zone(hours.zone()))
                .map();
    }

    static Map<String, Object> due(Due due) {
        if (due.equals(Due.UNTOLD)) {
            return new Group().put("none", "yes").map();
        }
        return new Group()
                .put("from", due.from().map(MomentTree::moment))
                .put("by", due.by().map(MomentTree::moment))
                .map();
    }

    static Map<String, Object> clause(Clause clause) {
        return new Group()
                .put("instrument", clause.instrument())
                .putWords("paragraph", clause.paragraph())
                .putWords("quote", clause.quote())
                .putWords("copy", clause.copy())
                .map();
    }
}
