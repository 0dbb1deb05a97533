package org.truceline.batch.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

/** Things that were counted on a day in the time of a random agreement, and the ways in which each count can be told. */
final class Stock {

    private final Made made;
    private final Map<String, Integer> tops = new LinkedHashMap<>();
    private final PossibleTime on;
    private final List<Counted> counted;

    private record Counted(
            Part<String> what,
            Part<Parties> by,
            Part<Located> at,
            Part<Numbers> number,
            Part<PossibleTime> when,
            Part<Boolean> complete,
            Optional<String> unit) {}

    Stock(Made made, Dice dice) {
        this.made = made;
        ZoneId clock = made.agreement().localTime();
        LocalDate day = LocalDate.ofInstant(Timetable.minute(dice.at("day")), clock);
        on = PossibleTime.between(
                day.atStartOfDay(clock).toInstant(),
                day.plusDays(1).atStartOfDay(clock).toInstant());
        counted = IntStream.range(0, dice.at("count").between(1, 3))
                .mapToObj(i -> counted(i, dice.at("holding", i)))
                .toList();
    }

    private Counted counted(int number, Dice dice) {
        ClassTree weapons = made.agreement().classes().weapons();
        List<String> what = new ArrayList<>();
        String leaf = dice.pick(
                "howitzer", "gun", "tank", "mortar", "mlrs", made.variation().id("piece0"));
        for (Optional<String> at = Optional.of(leaf); at.isPresent(); at = at.flatMap(weapons::parentOf)) {
            what.add(at.get());
        }
        double exact = dice.pick(0, 2, 6, 12, 13, 40);
        double least = Math.max(0, exact - dice.pick(0, 1, 10));
        Instant at = on.from().orElseThrow().plusSeconds(3600L * dice.below(20));
        List<PossibleTime> when = List.of(
                dice.percent(70) ? on : PossibleTime.between(at, at.plusSeconds(3600)),
                on,
                PossibleTime.between(
                        on.from().orElseThrow().minusSeconds(86_400L),
                        on.until().orElseThrow().plusSeconds(86_400L)),
                PossibleTime.ANY);
        String actor = dice.pick(made.trees().plainActors());
        return new Counted(
                part("what" + number, new Ladder<>(what.subList(dice.percent(60) ? 0 : 1, what.size()))),
                part(
                        "by" + number,
                        Ladder.of(
                                new Parties(List.of(actor), false), new Parties(List.of(actor), true), Parties.UNTOLD)),
                part("at" + number, new Spots(made.chart(), dice.at("at")).portable()),
                part(
                        "number" + number,
                        Ladder.of(
                                Numbers.exactly(exact),
                                new Numbers(least, exact + dice.pick(0, 1, 10)),
                                new Numbers(least, Double.POSITIVE_INFINITY),
                                Numbers.UNTOLD)),
                part("when" + number, new Ladder<>(when)),
                part("complete" + number, dice.percent(60) ? Ladder.of(true, false) : Ladder.of(false)),
                dice.percent(50) ? Optional.of("unit" + dice.below(2)) : Optional.empty());
    }

    private <T> Part<T> part(String name, Ladder<T> ladder) {
        tops.put(name, ladder.top());
        return new Part<>(name, ladder);
    }

    Map<String, Integer> tops() {
        return tops;
    }

    /** The day that is asked about. */
    PossibleTime on() {
        return on;
    }

    /** The counts, each part told by its rung. */
    List<Holding> holdings(Rungs rungs) {
        return made.variation()
                .order(counted.stream().map(each -> holding(each, rungs)).toList(), "holdings");
    }

    /** Who says that all was seen of something says less of what is wider. */
    private static boolean isToldExactly(Counted counted, Rungs rungs) {
        return Stream.of(counted.what(), counted.by(), counted.at(), counted.when())
                .allMatch(part -> rungs.of(part.name()) == 0);
    }

    private static Holding holding(Counted counted, Rungs rungs) {
        return new Holding(
                counted.what().at(rungs),
                counted.by().at(rungs),
                counted.at().at(rungs),
                counted.number().at(rungs),
                new When("told", "", counted.when().at(rungs), List.of()),
                counted.unit(),
                isToldExactly(counted, rungs) && counted.complete().at(rungs));
    }
}
