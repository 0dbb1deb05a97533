package org.truceline.agreement.core;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.agreement.Event;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Predicate.Bound;
import org.truceline.agreement.Predicate.Measure;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Span;
import org.truceline.agreement.Value;

/** Prints conditions. Several that all have to hold stand in one group where they keep their order there. */
final class PredicateTree {

    private static final List<String> ORDER = List.of(
            "act", "by", "against", "weapon", "calibre", "range", "medium", "during", "where", "origin", "number",
            "done", "decided", "judged", "pleaded", "reading", "all", "any", "not");

    private final RegionTree regions;

    PredicateTree(RegionTree regions) {
        this.regions = regions;
    }

    /** The conditions as one group; an empty one where there are none. */
    Map<String, Object> group(Predicate predicate) {
        if (predicate instanceof Predicate.All(List<Predicate> of) && of.size() != 1 && areInOrder(of)) {
            Map<String, Object> group = new LinkedHashMap<>();
            of.forEach(part -> group.merge(name(part), content(part), PredicateTree::both));
            return group;
        }
        return new Group().put(name(predicate), content(predicate)).map();
    }

    /** Readings of several points stand in one group. */
    private static Object both(Object some, Object more) {
        Group group = new Group();
        Stream.of(some, more)
                .flatMap(each -> ((Map<?, ?>) each).entrySet().stream())
                .forEach(entry -> group.put((String) entry.getKey(), entry.getValue()));
        return group.map();
    }

    /** True where each stands in the group under a name of its own, in the order in which it is asked. */
    private static boolean areInOrder(List<Predicate> parts) {
        int last = -1;
        Set<String> points = new HashSet<>();
        for (Predicate part : parts) {
            int at = ORDER.indexOf(name(part));
            boolean another = part instanceof Predicate.Reads(OpenPoint point, var _) && points.add(point.id());
            if (at < last || (at == last && !another)) {
                return false;
            }
            last = at;
        }
        return true;
    }

    private static String name(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct _ -> "act";
            case Predicate.IsActor(var role, var _) ->
                switch (role) {
                    case BY -> "by";
                    case AGAINST -> "against";
                };
            case Predicate.IsWeapon _ -> "weapon";
            case Predicate.IsMedium _ -> "medium";
            case Predicate.Compares(var measure, var _) ->
                switch (measure) {
                    case CALIBRE -> "calibre";
                    case RANGE -> "range";
                    case NUMBER -> "number";
                };
            case Predicate.Inside(var end, var _) ->
                switch (end) {
                    case AT -> "where";
                    case FROM -> "origin";
                };
            case Predicate.During _ -> "during";
            case Predicate.Done _ -> "done";
            case Predicate.Decided _ -> "decided";
            case Predicate.Judged _ -> "judged";
            case Predicate.Pleaded _ -> "pleaded";
            case Predicate.Reads _ -> "reading";
            case Predicate.All _ -> "all";
            case Predicate.Any _ -> "any";
            case Predicate.Not _ -> "not";
        };
    }

    private Object content(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct(Value<Set<String>> classes) -> set(classes, id -> id);
            case Predicate.IsActor(var _, Value<Set<String>> classes) -> set(classes, id -> id);
            case Predicate.IsWeapon(Value<Set<String>> classes) -> set(classes, id -> id);
            case Predicate.IsMedium(var media) -> set(media, Print::words);
            case Predicate.Compares(Measure measure, Value<Bound> bound) ->
                Print.value(bound, each -> bound(measure, each));
            case Predicate.Inside(var _, RegionRule region) -> regions.region(region);
            case Predicate.During(List<Span> spans) when spans.size() == 1 -> MomentTree.span(spans.getFirst());
            case Predicate.During(List<Span> spans) ->
                spans.stream().map(MomentTree::span).toList();
            case Predicate.Done(Event event) -> event.id();
            case Predicate.Decided(Predicate.Body body, String about) ->
                new Group().put("by", body.id()).put("about", about).map();
            case Predicate.Judged(Predicate.Question question) -> question.id();
            case Predicate.Pleaded(String exception) -> exception;
            case Predicate.Reads(var point, var readings) ->
                new Group().put(point.id(), List.copyOf(readings)).map();
            case Predicate.All(List<Predicate> of) ->
                of.stream().map(this::group).toList();
            case Predicate.Any(List<Predicate> of) ->
                of.stream().map(this::group).toList();
            case Predicate.Not(Predicate of) -> group(of);
        };
    }

    private static <T> Object set(Value<Set<T>> set, Function<T, Object> print) {
        return Print.value(set, each -> each.stream().map(print).toList());
    }

    private static Object bound(Measure measure, Bound bound) {
        return bound.comparison().sign() + " "
                + switch (measure) {
                    case CALIBRE -> Print.millimetres(bound.value());
                    case RANGE -> Print.metres(bound.value());
                    case NUMBER -> Print.plain(bound.value());
                };
    }
}
