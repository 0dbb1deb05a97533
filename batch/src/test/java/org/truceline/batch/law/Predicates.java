package org.truceline.batch.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.Medium;

/** Conditions of a random agreement, of every kind. */
final class Predicates {

    /** What decisions are about. */
    static final List<String> SUBJECTS = List.of("passage", "extension");

    /** The first kinds of conditions: on the occurrence itself, who, what, when and where. */
    private static final int OF_THE_ACT = 11;

    /** Kinds of conditions in the order in which they are asked, the composed ones last. */
    private static final int SIMPLE = 16;

    private static final int ALL = 19;

    private final Variation variation;
    private final Points points;
    private final Trees trees;
    private final Timetable times;
    private final Chart chart;
    private final List<String> exceptions;

    Predicates(Variation variation, Points points, Trees trees, Timetable times, Chart chart, List<String> exceptions) {
        this.variation = variation;
        this.points = points;
        this.trees = trees;
        this.times = times;
        this.chart = chart;
        this.exceptions = exceptions;
    }

    Map<String, Predicate.Question> questions() {
        Map<String, Predicate.Question> questions = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            Predicate.Question question = new Predicate.Question(variation.id("q" + i), "Was it necessary " + i + "?");
            questions.put(question.id(), question);
        }
        return questions;
    }

    Map<String, Predicate.Body> bodies() {
        Map<String, Predicate.Body> bodies = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            Predicate.Body body = new Predicate.Body(variation.id("b" + i), "body " + i, i == 0);
            bodies.put(body.id(), body);
        }
        return bodies;
    }

    /**
     * A condition on the kind of act, and some others.
     *
     * @param actsOnly whether it surely asks for one kind of act
     */
    Predicate pattern(Dice dice, int most, boolean actsOnly) {
        List<Predicate> parts = new ArrayList<>();
        if (actsOnly || dice.percent(92)) {
            parts.add(new Predicate.IsAct(points.value(dice.at("act"), 92, actsOnly ? trees::act : trees::acts)));
        }
        int more = dice.between(parts.isEmpty() ? 1 : 0, parts.isEmpty() ? Math.max(1, most) : most);
        IntStream.range(0, more)
                .map(i -> 1 + dice.at("kind", i).below(ALL - 1))
                .distinct()
                .sorted()
                .forEach(kind -> parts.add(one(kind, dice.at("part", kind), 2)));
        return parts.size() == 1 ? parts.getFirst() : new Predicate.All(parts);
    }

    /** One condition of any kind. */
    Predicate one(Dice dice) {
        return one(dice.below(ALL), dice.at("one"), 2);
    }

    /** A condition on the state of things; it waits for no deed that duties ask for. */
    Predicate state(Dice dice) {
        Predicate done = new Predicate.Done(times.awaited(dice.at("event")));
        Predicate other = one(dice.pick(7, 12, 13), dice.at("one"), 0);
        return switch (dice.below(8)) {
            case 0, 1, 2, 3 -> done;
            case 4 -> new Predicate.Not(done);
            case 5 -> new Predicate.Any(variation.order(List.of(done, other), "state"));
            case 6 -> new Predicate.All(List.of(done, new Predicate.Not(other)));
            default -> other;
        };
    }

    /** The condition of an exception. */
    Predicate excuse(Dice dice, String id) {
        Predicate judged = one(13, dice.at("judged"), 0);
        return switch (dice.below(11)) {
            case 0, 1, 2, 3 -> judged;
            case 4, 5, 6 -> new Predicate.All(List.of(judged, new Predicate.Pleaded(id)));
            case 7, 8 -> state(dice.at("state"));
            default -> one(dice.at("one"));
        };
    }

    /** A condition on holdings. */
    Predicate count(Dice dice) {
        List<Predicate> parts = new ArrayList<>();
        if (dice.percent(20)) {
            parts.add(one(1, dice.at("by"), 0));
        }
        if (dice.percent(85) || parts.isEmpty()) {
            parts.add(one(3, dice.at("weapon"), 0));
        }
        if (dice.percent(12)) {
            parts.add(one(7, dice.at("during"), 0));
        }
        if (dice.percent(25)) {
            parts.add(one(8, dice.at("where"), 0));
        }
        return parts.size() == 1 ? parts.getFirst() : new Predicate.All(parts);
    }

    private Predicate one(int kind, Dice dice, int depth) {
        return switch (depth == 0 ? kind % SIMPLE : kind) {
            case 0 -> new Predicate.IsAct(points.value(dice, trees::acts));
            case 1 -> actor(Predicate.Role.BY, dice);
            case 2 -> actor(Predicate.Role.AGAINST, dice);
            case 3 -> new Predicate.IsWeapon(points.value(dice, trees::weapons));
            case 4 -> compares(Predicate.Measure.CALIBRE, dice, 82, 100, 120, 122);
            case 5 -> compares(Predicate.Measure.RANGE, dice, 6000, 8000, 15000);
            case 6 -> new Predicate.IsMedium(points.value(dice, Predicates::media));
            case 7 -> new Predicate.During(times.spans(dice));
            case 8 -> new Predicate.Inside(Predicate.End.AT, chart.region(dice));
            case 9 -> new Predicate.Inside(Predicate.End.FROM, chart.region(dice));
            case 10 -> compares(Predicate.Measure.NUMBER, dice, 3, 10, 30);
            case 11 -> new Predicate.Done(times.event(dice));
            case 12 -> new Predicate.Decided(dice.pick(List.copyOf(bodies().values())), dice.pick(SUBJECTS));
            case 13 -> new Predicate.Judged(dice.pick(List.copyOf(questions().values())));
            case 14 -> new Predicate.Pleaded(dice.pick(exceptions));
            case 15 -> points.reads(dice).orElseGet(() -> one(13, dice, depth));
            case 16 -> new Predicate.All(parts(dice, depth));
            case 17 -> new Predicate.Any(parts(dice, depth));
            default ->
                new Predicate.Not(
                        one(dice.percent(60) ? dice.below(OF_THE_ACT) : dice.below(ALL), dice.at("of"), depth - 1));
        };
    }

    private List<Predicate> parts(Dice dice, int depth) {
        int count = dice.between(1, 3);
        return variation.order(
                IntStream.range(0, count)
                        .mapToObj(i -> one(dice.at("kind", i).below(ALL), dice.at("part", i), depth - 1))
                        .toList(),
                "conditions",
                count);
    }

    private Predicate actor(Predicate.Role role, Dice dice) {
        return new Predicate.IsActor(role, points.value(dice, one -> trees.actors(one, one.pick(1, 2, 2, 2))));
    }

    private static Set<Medium> media(Dice dice) {
        return new LinkedHashSet<>(dice.some(List.of(Medium.values()), 1, 2));
    }

    private Predicate compares(Predicate.Measure measure, Dice dice, Integer... bounds) {
        return new Predicate.Compares(
                measure,
                points.value(
                        dice, one -> new Predicate.Bound(one.pick(Predicate.Comparison.values()), one.pick(bounds))));
    }
}
