package org.truceline.batch.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Classes;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Numbers;
import org.truceline.time.Told;

/** Classes that a random agreement adds, and its actors. */
final class Trees {

    private static final List<String> ACTS = List.of(
            "act",
            "military-action",
            "attack",
            "attack",
            "shelling",
            "mortar-shelling",
            "air-strike",
            "rocket-fire",
            "direct-fire",
            "military-movement",
            "advance");
    private static final List<String> WEAPONS =
            List.of("weapon", "mortar", "artillery", "howitzer", "gun", "tank", "mlrs", "aircraft", "armoured-vehicle");
    private static final List<String> KINDS =
            List.of("anybody", "armed-force", "state-force", "armed-group", "civilian", "observer", "peacekeeper");

    private final Variation variation;
    private final Classes classes;
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    Trees(Dice dice, Variation variation) {
        this.variation = variation;
        Map<String, ClassTree.Added> acts = new LinkedHashMap<>();
        acts.put(id("raid0"), added(dice.pick("attack", "advance"), dice.percent(50), "armed-clash"));
        acts.put(id("raid1"), added(dice.pick("shelling", id("raid0")), dice.percent(30), "presence"));
        Map<String, ClassTree.Added> weapons = new LinkedHashMap<>();
        weapons.put(id("piece0"), added(dice.pick("howitzer", "mortar"), false, ""));
        weapons.put(id("piece1"), added("artillery", dice.percent(50), "tank"));
        Map<String, Classes.Measures> measures = new LinkedHashMap<>();
        measures.put(
                id("piece0"),
                new Classes.Measures(Numbers.exactly(dice.pick(82, 122)), Numbers.exactly(dice.pick(6000, 15000))));
        Map<String, ClassTree.Added> kinds = new LinkedHashMap<>();
        kinds.put(id("listed0"), added(dice.pick("armed-group", "armed-force"), false, ""));
        kinds.put(id("party0"), added("anybody", dice.percent(30), "armed-group"));
        Map<String, Boolean> listings = new LinkedHashMap<>();
        listings.put(id("listed0"), dice.percent(50));
        Map<String, Map<String, ClassTree.Added>> added = new LinkedHashMap<>();
        added.put("acts", acts);
        added.put("weapons", weapons);
        added.put("actors", kinds);
        ClassTree placed = ClassTree.actors().with(kinds).with(actors(dice.at("actors")));
        classes = new Classes(
                ClassTree.acts().with(acts), ClassTree.weapons().with(weapons), placed, measures, listings, added);
    }

    private String id(String plain) {
        return variation.id(plain);
    }

    private static ClassTree.Added added(String under, boolean overlaps, String other) {
        return new ClassTree.Added(under, "made up", overlaps ? Set.of(other) : Set.of());
    }

    private Map<String, ClassTree.Added> actors(Dice dice) {
        Map<String, ClassTree.Added> placed = new LinkedHashMap<>();
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Dice own = dice.at(i);
            Optional<String> under = own.percent(80)
                    ? Optional.of(own.pick("state-force", "armed-group", "armed-group", id("party0")))
                    : Optional.empty();
            List<Actor.Membership> memberships = own.percent(45)
                    ? List.of(membership(own.pick(id("listed0"), id("listed0"), id("party0")), own))
                    : List.of();
            Actor actor = new Actor(id("a" + i), "actor " + i, List.of("signatory"), under, memberships);
            all.add(actor);
            under.ifPresent(kind -> placed.put(actor.id(), new ClassTree.Added(kind, actor.name(), Set.of())));
        }
        variation.order(all, "actors").forEach(actor -> actors.put(actor.id(), actor));
        return placed;
    }

    private static Actor.Membership membership(String of, Dice dice) {
        Instant from = Timetable.minute(dice);
        Told begins = told(dice, from);
        return switch (dice.below(3)) {
            case 0 -> new Actor.Membership(of, Optional.of(begins), Optional.empty());
            case 1 -> new Actor.Membership(of, Optional.empty(), Optional.of(begins));
            default ->
                new Actor.Membership(
                        of,
                        Optional.of(begins),
                        Optional.of(told(dice, from.plusSeconds(86_400L * dice.between(1, 30)))));
        };
    }

    /** The instant, or the day that it lies in on the clock of the agreement. */
    private static Told told(Dice dice, Instant instant) {
        return dice.percent(70) ? Told.parse(instant.toString()) : Told.ofDay(LocalDate.ofInstant(instant, Made.CLOCK));
    }

    Classes classes() {
        return classes;
    }

    Map<String, Actor> actors() {
        return actors;
    }

    Set<String> acts(Dice dice) {
        return set(dice, ACTS, List.of(id("raid0"), id("raid1")));
    }

    /** One kind of act that is not all of them. */
    Set<String> act(Dice dice) {
        return new LinkedHashSet<>(List.of(dice.pick(ACTS.subList(2, ACTS.size()))));
    }

    Set<String> weapons(Dice dice) {
        return set(dice, WEAPONS, List.of(id("piece0"), id("piece1")));
    }

    Set<String> actors(Dice dice, int most) {
        List<String> own = new ArrayList<>(plainActors());
        own.add(id("listed0"));
        own.add(id("listed0"));
        own.add(id("party0"));
        return set(dice, most > 1 ? KINDS.subList(1, KINDS.size()) : KINDS, own);
    }

    /** Ids of actors, in the order of their numbers. */
    List<String> plainActors() {
        return List.of(id("a0"), id("a1"), id("a2"), id("a3"), id("a4"));
    }

    private Set<String> set(Dice dice, List<String> common, List<String> own) {
        int count = dice.pick(1, 1, 2, 3);
        List<String> picked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            picked.add(dice.percent(35) ? dice.pick(own) : dice.pick(common));
        }
        return new LinkedHashSet<>(variation.order(picked.stream().distinct().toList(), "set", count));
    }
}
