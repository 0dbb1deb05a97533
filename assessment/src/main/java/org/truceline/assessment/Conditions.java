package org.truceline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.World;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Asks conditions of an agreement about one occurrence, in one world after another. For one thread. */
final class Conditions {

    private final Agreement agreement;
    private final Occurrence occurrence;
    private final Facts facts;
    private final Kinds kinds;
    private final Actors actors;
    private final SpanCondition times;
    private final DeedCondition deeds;
    private final PlaceCondition at;
    private final PlaceCondition from;
    private final Remembered<Predicate, Reason> known = new Remembered<>();

    Conditions(Agreement agreement, Regions regions, Standings standings, Occurrence occurrence, Facts facts) {
        this.agreement = agreement;
        this.occurrence = occurrence;
        this.facts = facts;
        Moments moments = new Moments(agreement, facts);
        kinds = new Kinds(agreement.classes());
        actors = new Actors(agreement, occurrence.when().possible());
        times = new SpanCondition(moments);
        deeds = new DeedCondition(moments, facts, occurrence.when());
        at = new PlaceCondition(agreement, regions, standings, occurrence.at(), occurrence.when(), "the place");
        from = new PlaceCondition(
                agreement, regions, standings, occurrence.from(), occurrence.when(), "where it came from");
    }

    Agreement agreement() {
        return agreement;
    }

    /** How true {@code predicate} is in {@code world}, and why. */
    Reason ask(Predicate predicate, World world) {
        return known.of(predicate, world, inWorld -> workOut(predicate, inWorld));
    }

    private Reason workOut(Predicate predicate, World world) {
        return switch (predicate) {
            case Predicate.IsAct(var classes) ->
                Openness.of(classes, world, wanted -> kinds.act(occurrence.act(), wanted));
            case Predicate.IsActor(var role, var classes) ->
                Openness.of(classes, world, wanted -> actors.ask(role, parties(role), wanted));
            case Predicate.IsWeapon(var classes) ->
                Openness.of(
                        classes, world, wanted -> kinds.weapon(occurrence.what().weapon(), wanted));
            case Predicate.IsMedium(var media) ->
                Openness.of(
                        media, world, wanted -> Kinds.medium(occurrence.what().medium(), wanted));
            case Predicate.Compares(var measure, var bound) ->
                Openness.of(bound, world, wanted -> kinds.compare(measure, occurrence.what(), wanted));
            case Predicate.During(var spans) -> times.ask(spans, occurrence.when(), world);
            case Predicate.Inside(var end, var region) ->
                switch (end) {
                    case AT -> at.ask(region, world);
                    case FROM -> from.ask(region, world);
                };
            case Predicate.Done(var event) -> deeds.done(event);
            case Predicate.Decided(var body, var about) -> deeds.decided(body, about);
            case Predicate.Judged(var question) -> judged(question);
            case Predicate.Pleaded(var exception) -> pleaded(exception);
            case Predicate.Reads(var point, var readings) -> reads(point, readings, world);
            case Predicate.All(var of) -> all(of, world);
            case Predicate.Any(var of) -> any(of, world);
            case Predicate.Not(var of) -> not(ask(of, world));
        };
    }

    /**
     * The part of the occurrence for which {@code predicate}, which is false in {@code world}, fails: the first false part
     * of several that all have to hold, the last in order of those for which alternatives fail.
     */
    Slot failing(Predicate predicate, World world) {
        return switch (predicate) {
            case Predicate.All(var of) ->
                Patterns.inOrder(of).stream()
                        .filter(part -> ask(part, world).truth().isFalse())
                        .findFirst()
                        .map(part -> failing(part, world))
                        .orElse(Slot.CONDITION);
            case Predicate.Any(var of) ->
                of.stream()
                        .map(part -> failing(part, world))
                        .filter(slot -> slot != Slot.CONDITION)
                        .max(Comparator.naturalOrder())
                        .orElse(Slot.CONDITION);
            case Predicate.Simple _ -> Slot.of(predicate);
            case Predicate.Not(var of) -> about(of);
        };
    }

    /** The part of the occurrence that a condition is about, where it asks one thing. */
    private static Slot about(Predicate predicate) {
        return switch (predicate) {
            case Predicate.All(var of) when of.size() == 1 -> about(of.getFirst());
            case Predicate.Any(var of) when of.size() == 1 -> about(of.getFirst());
            case Predicate.Not(var of) -> about(of);
            default -> Slot.of(predicate);
        };
    }

    private Parties parties(Predicate.Role role) {
        return switch (role) {
            case BY -> occurrence.who().by();
            case AGAINST -> occurrence.who().against();
        };
    }

    private Reason judged(Predicate.Question question) {
        Boolean answer = facts.answers().get(question.id());
        if (answer == null) {
            return Reason.open(
                    "Nobody has answered: " + question.words(),
                    new Gap(Gap.Where.PERSON, "a named person's answer to: " + question.words()));
        }
        return Reason.firm(
                answer, "A named person has answered " + (answer ? "yes" : "no") + " to: " + question.words());
    }

    private Reason pleaded(String exception) {
        Optional<Occurrence.Plea> plea = occurrence.pleas().stream()
                .filter(one -> one.exception().equals(exception))
                .findFirst();
        return plea.map(one -> Reason.firm(true, agreement.nameOf(one.by()) + " pleads “" + exception + "”."))
                .orElseGet(() -> Reason.firm(false, "Nobody is told to plead “" + exception + "”."));
    }

    private static Reason reads(OpenPoint point, Set<String> readings, World world) {
        if (point.readings().isEmpty()) {
            return Openness.leftOpen(point);
        }
        String taken = world.readingOf(point);
        if (!point.readings().containsKey(taken)) {
            return Openness.undecided(point, taken);
        }
        return Reason.firm(
                readings.contains(taken),
                point.question() + " Read as: " + point.readings().getOrDefault(taken, taken) + ".");
    }

    private Reason all(List<Predicate> of, World world) {
        List<Reason> parts = new ArrayList<>();
        for (Predicate part : Patterns.inOrder(of)) {
            Reason reason = ask(part, world);
            parts.add(reason);
            if (reason.truth().isFalse()) {
                return Reason.all("One of several conditions fails.", parts);
            }
        }
        return Reason.all("All of these hold?", parts)
                .saying("All of these hold.", "One of several conditions fails.", "Whether all of these hold is open.");
    }

    private Reason any(List<Predicate> of, World world) {
        List<Reason> parts = new ArrayList<>();
        for (Predicate part : of) {
            Reason reason = ask(part, world);
            if (reason.truth().isTrue()) {
                return Reason.any("One of several alternatives holds.", List.of(reason));
            }
            parts.add(reason);
        }
        return Reason.any("", parts)
                .saying(
                        "One of several alternatives holds.",
                        "None of several alternatives holds.",
                        "Whether one of these holds is open.");
    }

    private static Reason not(Reason of) {
        return of.not("")
                .saying(
                        "It is not so that the following holds.",
                        "The opposite is asked, and the following holds.",
                        "The opposite is asked, and whether the following holds is open.");
    }
}
