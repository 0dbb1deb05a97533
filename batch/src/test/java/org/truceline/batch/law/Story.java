package org.truceline.batch.law;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Decision;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Medium;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * Something that really happened in the time of a random agreement, and the ways in which each part of it can be told. What
 * is told of it is never contradicted by it, except in a story of chance ({@link #isByChance}).
 */
final class Story {

    private final Made made;
    private final Dice dice;
    private final boolean byChance;
    private final Map<String, Integer> tops = new LinkedHashMap<>();
    private final Instant happened;
    private final Part<String> act;
    private final Part<String> weapon;
    private final Part<Numbers> calibre;
    private final Part<Numbers> range;
    private final Part<Parties> by;
    private final Part<Parties> against;
    private final Part<Optional<Medium>> medium;
    private final Part<Numbers> number;
    private final Part<Located> at;
    private final Part<Located> from;
    private final Part<PossibleTime> when;
    private final Part<List<When.Cut>> cuts;
    private final List<Part<Optional<Deed>>> deeds;
    private final List<Part<List<Decision>>> decisions;
    private final List<Part<Map<String, Boolean>>> answers;
    private final List<Occurrence.Plea> pleas;

    private Story(Made made, Dice dice, boolean portable) {
        this.made = made;
        this.dice = dice;
        byChance = portable && dice.at("chance").percent(25);
        Classes classes = made.agreement().classes();
        happened = instant(dice.at("instant"));
        act = part("act", acts(classes, dice.at("act")));
        List<String> weapons = above(
                classes.weapons(),
                id(dice.at("weapon")
                        .pick("piece0", "howitzer", "gun", "tank", "mortar", "mlrs", "combat-aircraft", "helicopter")));
        weapon = part("weapon", new Ladder<>(weapons));
        Optional<Classes.Measures> measures = weapons.stream()
                .flatMap(each -> Optional.ofNullable(classes.measures().get(each)).stream())
                .findFirst();
        calibre = part(
                "calibre", measure(measures.map(Classes.Measures::calibre), dice.at("calibre"), 82, 100, 120, 152));
        range = part("range", measure(measures.map(Classes.Measures::range), dice.at("range"), 5000, 8000, 20000));
        by = part("by", parties(dice.at("by")));
        against = part("against", parties(dice.at("against")));
        medium = part("medium", Ladder.of(Optional.of(dice.at("medium").pick(Medium.values())), Optional.empty()));
        number = part("number", number(dice.at("number")));
        at = part("at", located(dice.at("at"), portable));
        from = part("from", located(dice.at("from"), portable));
        when = part("when", windows(happened, dice.at("when")));
        cuts = part("cuts", cuts(dice.at("cuts")));
        deeds = parts("deed", made.times().deeds(), this::deed);
        decisions =
                parts("decision", List.copyOf(made.agreement().names().bodies().values()), this::decisions);
        answers =
                parts("answer", List.copyOf(made.agreement().names().questions().values()), this::answers);
        pleas = dice.at("pleas").percent(70)
                ? dice.at("pleas", 1).some(made.exceptions(), 1, 4).stream()
                        .map(exception -> new Occurrence.Plea(id("a0"), exception))
                        .toList()
                : List.of();
    }

    /** A story with places told in any form. */
    static Story of(Made made, Dice dice) {
        return new Story(made, dice, false);
    }

    /** A story that the second evaluator understands. */
    static Story portable(Made made, Dice dice) {
        return new Story(made, dice, true);
    }

    /** True when parts are told without regard to what really happened, so that they may contradict one another. */
    boolean isByChance() {
        return byChance;
    }

    /** The highest rung of each part. */
    Map<String, Integer> tops() {
        return tops;
    }

    Instant happened() {
        return happened;
    }

    /** The question in which each part is told by its rung. */
    Question ask(Rungs rungs) {
        Occurrence occurrence = new Occurrence(
                "told",
                new What(
                        new ActClass(act.at(rungs)),
                        new Weapon(weapon.at(rungs), calibre.at(rungs), range.at(rungs)),
                        medium.at(rungs),
                        number.at(rungs)),
                new Who(by.at(rungs), against.at(rungs), ""),
                at.at(rungs),
                from.at(rungs),
                new When("told", "", when.at(rungs), cuts.at(rungs)),
                made.variation().order(pleas, "pleas"));
        return new Question(occurrence, facts(rungs));
    }

    Facts facts(Rungs rungs) {
        Map<String, Boolean> told = new LinkedHashMap<>();
        answers.forEach(part -> told.putAll(part.at(rungs)));
        return new Facts(
                made.variation()
                        .order(
                                deeds.stream()
                                        .flatMap(part -> part.at(rungs).stream())
                                        .toList(),
                                "deeds"),
                made.variation()
                        .order(
                                decisions.stream()
                                        .flatMap(part -> part.at(rungs).stream())
                                        .toList(),
                                "decisions"),
                told);
    }

    private <T> Part<T> part(String name, Ladder<T> ladder) {
        tops.put(name, ladder.top());
        return new Part<>(name, ladder);
    }

    private <A, T> List<Part<T>> parts(String name, List<A> things, Function<A, Ladder<T>> ladder) {
        List<Part<T>> parts = new ArrayList<>();
        for (A thing : things) {
            String own = name + parts.size();
            parts.add(part(own, ladder.apply(thing)));
        }
        return parts;
    }

    private String id(String plain) {
        return plain.matches("[a-z]+\\d") ? made.variation().id(plain) : plain;
    }

    private Instant instant(Dice dice) {
        List<Instant> special = made.times().deeds().stream()
                .flatMap(deed -> deed.happened().stream())
                .toList();
        return special.isEmpty() || dice.percent(75)
                ? Timetable.minute(dice)
                : dice.pick(special).plusSeconds(60L * dice.pick(-60, -1, 0, 1, 60));
    }

    private Ladder<String> acts(Classes classes, Dice dice) {
        if (byChance && dice.percent(15)) {
            return Ladder.of("unheard-of");
        }
        String leaf = dice.percent(25)
                ? dice.pick("protest", "killing", "unknown-explosion")
                : id(dice.pick(
                        "mortar-shelling",
                        "artillery-shelling",
                        "air-strike",
                        "rocket-fire",
                        "small-arms-fire",
                        "advance",
                        "reinforcement",
                        "raid0",
                        "raid1"));
        return new Ladder<>(above(classes.acts(), leaf));
    }

    private static List<String> above(ClassTree tree, String leaf) {
        List<String> all = new ArrayList<>();
        for (Optional<String> at = Optional.of(leaf); at.isPresent(); at = at.flatMap(tree::parentOf)) {
            all.add(at.get());
        }
        return all;
    }

    /** What the class tells counts where nothing is told: only by chance is more left open than that. */
    private Ladder<Numbers> measure(Optional<Numbers> ofClass, Dice dice, Integer... values) {
        Optional<Numbers> known = ofClass.filter(numbers -> !numbers.equals(Numbers.UNTOLD));
        double exact = known.map(Numbers::least).orElseGet(() -> (double) dice.pick(values));
        Numbers about =
                new Numbers(Math.rint(exact * dice.pick(0.6, 0.9, 1.0)), Math.rint(exact * dice.pick(1.0, 1.2, 2.0)));
        return Ladder.of(Numbers.exactly(exact), byChance ? about : known.orElse(about), Numbers.UNTOLD);
    }

    private Ladder<Numbers> number(Dice dice) {
        double exact = dice.pick(1, 3, 9, 10, 30, 80);
        double least = Math.max(0, exact - dice.pick(0, 2, 20));
        return Ladder.of(
                Numbers.exactly(exact),
                new Numbers(least, exact + dice.pick(0, 2, 20)),
                new Numbers(least, Double.POSITIVE_INFINITY),
                Numbers.UNTOLD);
    }

    private Ladder<Parties> parties(Dice dice) {
        String actor = dice.pick(made.trees().plainActors());
        String other = dice.pick(made.trees().plainActors());
        if (dice.percent(65)) {
            return Ladder.of(
                    new Parties(List.of(actor), false),
                    new Parties(made.variation().order(List.of(actor, other), "named"), false),
                    new Parties(List.of(actor), true),
                    Parties.UNTOLD);
        }
        Optional<String> kind =
                Optional.ofNullable(made.trees().actors().get(actor)).flatMap(Actor::under);
        List<Parties> rungs = new ArrayList<>();
        above(made.agreement().classes().actors(), kind.map(_ -> actor).orElse("state-force"))
                .forEach(each -> rungs.add(new Parties(List.of(each), false)));
        rungs.add(Parties.UNTOLD);
        return new Ladder<>(rungs);
    }

    private Ladder<Located> located(Dice dice, boolean portable) {
        Spots spots = new Spots(made.chart(), dice);
        if (byChance && dice.percent(50)) {
            return Ladder.of(spots.byChance());
        }
        return portable ? spots.portable() : spots.any();
    }

    private static Ladder<PossibleTime> windows(Instant at, Dice dice) {
        List<PossibleTime> rungs = new ArrayList<>();
        PossibleTime window = PossibleTime.between(at, at.plusSeconds(60));
        rungs.add(window);
        for (int minutes : List.of(60, 24 * 60, 6 * 24 * 60)) {
            window = window.hull(PossibleTime.between(
                    at.minus(Duration.ofMinutes(dice.below(minutes))),
                    at.plus(Duration.ofMinutes(1 + dice.below(minutes)))));
            rungs.add(window);
        }
        rungs.add(
                dice.percent(50)
                        ? new PossibleTime(window.from(), Optional.empty())
                        : new PossibleTime(Optional.empty(), window.until()));
        rungs.add(PossibleTime.ANY);
        return new Ladder<>(rungs);
    }

    private Ladder<List<When.Cut>> cuts(Dice dice) {
        Timetable.Deed deed = dice.pick(made.times().deeds());
        if (deed.happened().isEmpty() || dice.percent(75)) {
            return Ladder.of(List.of());
        }
        boolean before = happened.isBefore(deed.happened().get());
        boolean told = byChance ? dice.percent(50) : before;
        When.Cut cut =
                new When.Cut(deed.event().id(), told ? When.Side.BEFORE : When.Side.AFTER, "The report speaks of it.");
        return Ladder.of(List.of(cut), List.of());
    }

    private Ladder<Optional<Deed>> deed(Timetable.Deed deed) {
        Dice own = dice.at("deed", made.variation().plain(deed.event().id()));
        Optional<PossibleTime> known = deed.event().known();
        List<Optional<PossibleTime>> rungs = new ArrayList<>();
        deed.happened().ifPresent(at -> {
            rungs.add(Optional.of(PossibleTime.between(at, at.plusSeconds(60))));
            if (known.isEmpty()) {
                PossibleTime around = Timetable.around(own, at);
                rungs.add(Optional.of(around));
                rungs.add(Optional.of(new PossibleTime(around.from(), Optional.empty())));
            } else {
                rungs.add(known);
            }
        });
        if (deed.happened().isEmpty() && own.percent(30)) {
            rungs.add(Optional.of(new PossibleTime(Optional.of(Timetable.minute(own)), Optional.empty())));
        }
        rungs.add(Optional.empty());
        return new Ladder<>(rungs.stream()
                .map(rung -> rung.map(when -> new Deed(deed.event().id(), when, "Told.")))
                .toList());
    }

    private Ladder<List<Decision>> decisions(Predicate.Body body) {
        Dice own = dice.at("decisions", made.variation().plain(body.id()));
        if (own.percent(40)) {
            return Ladder.of(List.of());
        }
        Instant begins = own.percent(60) ? happened.minusSeconds(3600L * own.below(500)) : Timetable.minute(own);
        String about = own.pick(Predicates.SUBJECTS);
        PossibleTime inForce = new PossibleTime(
                Optional.of(begins),
                own.percent(50) ? Optional.empty() : Optional.of(begins.plusSeconds(86_400L * own.between(1, 30))));
        List<Decision> exactly = List.of(new Decision(body.id(), about, Lasting.exactly(inForce)));
        List<Decision> byDays = List.of(new Decision(body.id(), about, byDays(inForce)));
        return body.complete() ? Ladder.of(exactly, byDays) : Ladder.of(exactly, byDays, List.of());
    }

    private static Lasting byDays(PossibleTime time) {
        return Lasting.between(time.from().map(Story::day), time.until().map(Story::day), List.of(Made.CLOCK));
    }

    private static Told day(Instant instant) {
        return Told.ofDay(LocalDate.ofInstant(instant, Made.CLOCK));
    }

    private Ladder<Map<String, Boolean>> answers(Predicate.Question question) {
        Dice own = dice.at("answers", made.variation().plain(question.id()));
        return Ladder.of(Map.of(question.id(), own.percent(40)), Map.of());
    }
}
