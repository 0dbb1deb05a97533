package org.truceline.publication.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.geo.Metres;
import org.truceline.occurrence.Numbers;

/** Conditions in words. */
final class PredicateWords {

    private final Agreement agreement;
    private final Lengths lengths;
    private final RegionWords regions;

    PredicateWords(Agreement agreement, Lengths lengths) {
        this.agreement = agreement;
        this.lengths = lengths;
        this.regions = new RegionWords(lengths);
    }

    /** A condition that all of its parts make up: each part a line, and what a part is made of under it, further in. */
    List<String> lines(Predicate predicate, String indent) {
        return predicate instanceof Predicate.All(List<Predicate> of)
                ? of.stream().flatMap(part -> lines(part, indent).stream()).toList()
                : one(predicate, indent);
    }

    /** The same as one line with what it is made of under it. */
    private List<String> one(Predicate predicate, String indent) {
        return switch (predicate) {
            case Predicate.All(var of) when of.isEmpty() -> List.of(indent + "- " + words(predicate));
            case Predicate.All(var of) when of.size() == 1 -> one(of.getFirst(), indent);
            case Predicate.All(var of) -> under("all of this:", of, indent);
            case Predicate.Any(var of) when of.size() == 1 -> one(of.getFirst(), indent);
            case Predicate.Any(var of) -> under("at least one of these:", of, indent);
            case Predicate.Not(var of) when isPlain(of) -> List.of(indent + "- " + words(predicate));
            case Predicate.Not(Predicate.All(var of)) -> under("not so that all of this holds:", of, indent);
            case Predicate.Not(Predicate.Any(var of)) -> under("none of these:", of, indent);
            case Predicate.Not(var of) -> under("not so:", List.of(of), indent);
            case Predicate.Simple _ -> List.of(indent + "- " + words(predicate));
        };
    }

    private List<String> under(String heading, List<Predicate> of, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + "- " + heading);
        of.forEach(part -> lines.addAll(one(part, indent + "  ")));
        return lines;
    }

    /** A condition in one line after {@code heading} where it is a plain one, else line by line under it. */
    List<String> after(String heading, Predicate predicate, String indent) {
        if (isPlain(predicate)) {
            return List.of(indent + heading + ": " + words(predicate) + ".");
        }
        if (predicate instanceof Predicate.All(var of) && of.size() == 1) {
            return after(heading, of.getFirst(), indent);
        }
        List<String> lines = new ArrayList<>();
        if (predicate instanceof Predicate.Any(var of)) {
            lines.add(indent + heading + " (at least one of these):");
            of.forEach(part -> lines.addAll(one(part, indent + "  ")));
        } else {
            lines.add(indent + heading + (predicate instanceof Predicate.Not ? ":" : " (all of this):"));
            lines.addAll(lines(predicate, indent + "  "));
        }
        return lines;
    }

    /** True where one line says it without "and" or "or" between conditions. */
    private static boolean isPlain(Predicate predicate) {
        return predicate.parts().count() == 1
                || (predicate instanceof Predicate.Not(Predicate of)
                        && of.parts().count() == 1);
    }

    /** "the act is an air strike". */
    private String words(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct(var classes) ->
                "the act is: "
                        + Said.value(
                                classes,
                                ids -> Said.oneOf(ids, agreement.classes().acts()::wordsOrId));
            case Predicate.IsActor(var role, var classes) ->
                (role == Predicate.Role.BY ? "done by: " : "done to: ")
                        + Said.value(classes, ids -> Said.oneOf(ids, agreement::nameOf));
            case Predicate.IsWeapon(var classes) ->
                "with or of: "
                        + Said.value(
                                classes,
                                ids -> Said.oneOf(ids, agreement.classes().weapons()::wordsOrId));
            case Predicate.IsMedium(var media) ->
                "medium: "
                        + Said.value(
                                media,
                                all -> all.stream()
                                        .map(medium -> medium.name().toLowerCase(Locale.ROOT))
                                        .sorted()
                                        .collect(Collectors.joining(" or ")));
            case Predicate.Compares(var measure, var bound) -> Said.value(bound, one -> compares(measure, one));
            case Predicate.During(var spans) ->
                "in the time " + spans.stream().map(MomentWords::span).collect(Collectors.joining("; or "));
            case Predicate.Inside(var end, var region) ->
                (end == Predicate.End.AT ? "inside: " : "coming from inside: ") + regions.named(region);
            case Predicate.Done(var event) -> "after this was done: " + event.title();
            case Predicate.Decided(var body, var about) ->
                "while a decision of " + body.name() + " on “" + about + "” is in force";
            case Predicate.Judged(var question) -> "if a named person answers yes to: " + question.words();
            case Predicate.Pleaded(var exception) -> "if somebody pleads “" + exception + "”";
            case Predicate.Reads(var point, var readings) ->
                "if “" + point.question() + "” is read as: "
                        + Said.oneOf(readings, id -> point.readings().getOrDefault(id, id));
            case Predicate.All(var of) when of.isEmpty() -> "whatever happens";
            case Predicate.All(var of) -> joined(of, " and ");
            case Predicate.Any(var of) -> "at least one of these: " + joined(of, "; or ");
            case Predicate.Not(var of) -> "not so: " + words(of);
        };
    }

    private String joined(List<Predicate> of, String between) {
        return of.stream().map(this::words).collect(Collectors.joining(between));
    }

    private String compares(Predicate.Measure measure, Predicate.Bound bound) {
        String name = switch (measure) {
            case CALIBRE -> "the calibre is ";
            case RANGE -> "the range is ";
            case NUMBER -> "the number is ";
        };
        String value = switch (measure) {
            case CALIBRE -> Numbers.exactly(bound.value()) + " mm";
            case RANGE -> lengths.of(Metres.of(bound.value()));
            case NUMBER -> Numbers.exactly(bound.value()).toString();
        };
        String than = switch (bound.comparison()) {
            case MORE -> "more than ";
            case AT_LEAST -> "at least ";
            case LESS -> "less than ";
            case AT_MOST -> "at most ";
            case EXACTLY -> "exactly ";
        };
        return name + than + value;
    }
}
