package org.truceline.batch.law;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.time.Amount;

/** A random agreement, always the same for the same seed and variation, and what it was made of. */
final class Made {

    /** Permits of one condition each, which show what it answers by itself; of the least rank, so they excuse nothing. */
    static final String PROBE = "probe";

    /** The clock of the places. */
    static final ZoneId CLOCK = ZoneId.of("Asia/Damascus");

    private static final int LEAST_RANK = -9;

    private final long seed;
    private final Variation variation;
    private final Dice dice;
    private final boolean actsOnly;
    private final Points points;
    private final Trees trees;
    private final Timetable times;
    private final Chart chart;
    private final Predicates predicates;
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Agreement agreement;

    private Made(long seed, Variation variation) {
        this.seed = seed;
        this.variation = variation;
        dice = Dice.of(seed).at("agreement");
        actsOnly = dice.at("acts").percent(30);
        points = new Points(dice.at("points"), variation);
        trees = new Trees(dice.at("trees"), variation);
        times = new Timetable(dice.at("times"), variation, points);
        chart = new Chart(dice.at("chart"), variation, points);
        predicates = new Predicates(variation, points, trees, times, chart, exceptions());
        for (int i = 0; i < 2; i++) {
            Instrument instrument = instrument(i, dice.at("instrument", i));
            instruments.put(instrument.id(), instrument);
        }
        agreement = make();
    }

    /** The plain agreement of a seed. */
    static Made of(long seed) {
        return new Made(seed, Variation.NONE);
    }

    /** The same with a difference. */
    Made with(Variation difference) {
        return new Made(seed, difference);
    }

    Agreement agreement() {
        return agreement;
    }

    Variation variation() {
        return variation;
    }

    Points points() {
        return points;
    }

    Trees trees() {
        return trees;
    }

    Timetable times() {
        return times;
    }

    Chart chart() {
        return chart;
    }

    List<String> exceptions() {
        return IntStream.range(0, 4).mapToObj(i -> variation.id("x" + i)).toList();
    }

    private Instrument instrument(int number, Dice dice) {
        Optional<Span> inForce = dice.percent(number == 0 ? 15 : 40)
                ? Optional.of(new Span(
                        Optional.of(times.moment(dice.at("from"))),
                        dice.percent(50) ? Optional.of(times.moment(dice.at("until"))) : Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
        return new Instrument(
                variation.id("i" + number),
                "instrument " + number,
                "agreement",
                "signed",
                Optional.empty(),
                Optional.empty(),
                dice.percent(94) ? Instrument.Transcription.COMPLETE : dice.pick(Instrument.Transcription.values()),
                Map.of("c", new Instrument.Copy("copy", "made up")),
                number,
                inForce);
    }

    private Agreement make() {
        List<Term> terms = new ArrayList<>();
        each(dice.between(2, 4), "forbid", this::prohibition).forEach(terms::add);
        each(dice.between(1, 2), "permit", this::permission).forEach(terms::add);
        each(actsOnly ? 0 : 4, PROBE, this::probe).forEach(terms::add);
        each(dice.between(1, 3), "require", this::duty).forEach(terms::add);
        each(dice.between(1, 2), "limit", this::limit).forEach(terms::add);
        each(2, "note", this::note).forEach(terms::add);
        return new Agreement(
                variation.id("made-up"),
                "An agreement of chance",
                "Made up by a program.",
                Optional.of(CLOCK),
                new Agreement.Names(
                        instruments,
                        trees.classes(),
                        trees.actors(),
                        points.all(),
                        times.events(),
                        predicates.questions(),
                        predicates.bodies(),
                        times.moments(),
                        chart.declaredLines(),
                        chart.namedPlaces(),
                        chart.namedRegions()),
                variation.order(terms, "terms"),
                Map.of(),
                Optional.empty());
    }

    private interface OneTerm {
        Term make(String id, Dice dice);
    }

    private Stream<Term> each(int count, String kind, OneTerm make) {
        return IntStream.range(0, count).mapToObj(i -> make.make(variation.id(kind + i), dice.at(kind, i)));
    }

    private Term.Head head(String id, Dice dice) {
        return head(id, dice, Optional.empty());
    }

    private Term.Head head(String id, Dice dice, Optional<Integer> ownRank) {
        Instrument instrument =
                java.util.Objects.requireNonNull(instruments.get(variation.id("i" + (dice.percent(65) ? 0 : 1))));
        int rank = ownRank.orElse(dice.percent(15) ? dice.below(3) : instrument.rank());
        return new Term.Head(
                id,
                "Term " + id,
                new Clause(instrument.id(), "1", "made up by chance", "c"),
                List.of(),
                dice.percent(90) ? Term.Basis.EXPRESS : dice.pick(Term.Basis.values()),
                rank,
                Optional.empty(),
                instrument.inForce());
    }

    private Term prohibition(String id, Dice dice) {
        List<Term.Exemption> exemptions = new ArrayList<>(IntStream.range(0, dice.pick(0, 1, 1, 2))
                .mapToObj(i -> exemption(dice.at("exception", i), i))
                .toList());
        if (variation.plain(id).equals("forbid0")) {
            exceptions().stream()
                    .filter(other ->
                            exemptions.stream().noneMatch(one -> one.id().equals(other)))
                    .forEach(other -> exemptions.add(new Term.Exemption(
                            other, "exception " + other, Term.Force.UNILATERAL, Optional.empty(), Optional.empty())));
        }
        return new Term.Prohibition(
                head(id, dice),
                predicates.pattern(dice.at("pattern"), dice.pick(0, 0, 1, 1, 2, 4), actsOnly),
                variation.order(exemptions, id));
    }

    private Term.Exemption exemption(Dice dice, int number) {
        String id = exceptions().get(2 * dice.below(2) + number);
        Term.Force force = dice.percent(85) ? Term.Force.EXPRESS : dice.pick(Term.Force.values());
        Optional<Predicate> when = force == Term.Force.EXPRESS || dice.percent(50)
                ? Optional.of(predicates.excuse(dice.at("when"), id))
                : Optional.empty();
        return new Term.Exemption(id, "exception " + id, force, when, Optional.empty());
    }

    private Term permission(String id, Dice dice) {
        return new Term.Permission(head(id, dice), predicates.pattern(dice.at("pattern"), 3, actsOnly));
    }

    private Term probe(String id, Dice dice) {
        return new Term.Permission(head(id, dice, Optional.of(LEAST_RANK)), predicates.one(dice.at("condition")));
    }

    private Term duty(String id, Dice dice) {
        Optional<Moment> from = dice.percent(45) ? Optional.of(times.early(dice.at("opens"))) : Optional.empty();
        Optional<Moment> by = dice.percent(90) ? Optional.of(times.closing(dice.at("closes"))) : Optional.empty();
        Due due = by.isEmpty() ? Due.UNTOLD : new Due(from, by);
        Optional<Term.Recurrence> recurs = Optional.empty();
        if (dice.percent(20)) {
            due = new Due(Optional.of(times.moment(dice.at("opens"))), Optional.empty());
            Amount every = Timetable.amount(dice.at("every"));
            recurs = Optional.of(new Term.Recurrence(
                    every,
                    dice.percent(40) ? Optional.of(dice.between(1, 5)) : Optional.empty(),
                    every instanceof Amount.Calendar
                            ? times.zone(dice.at("clock"))
                            : Value.of(java.time.ZoneOffset.UTC)));
        }
        return new Term.Duty(
                head(id, dice),
                points.value(dice.at("owners"), 90, one -> List.of(one.pick(trees.plainActors()))),
                points.value(dice.at("deed"), 90, times::deed),
                due,
                conditions(id, dice.at("conditions")),
                recurs);
    }

    private Term.Conditions conditions(String id, Dice dice) {
        Optional<Event> waived = dice.percent(13) ? Optional.of(times.event(dice.at("waived"))) : Optional.empty();
        List<String> concurrently =
                !variation.plain(id).endsWith("0") && dice.percent(25) ? List.of(variation.id("require0")) : List.of();
        return new Term.Conditions(
                dice.percent(16) ? Optional.of(predicates.state(dice.at("when"))) : Optional.empty(),
                dice.percent(18) ? Optional.of(predicates.state(dice.at("provided"))) : Optional.empty(),
                waived,
                concurrently);
    }

    private Term limit(String id, Dice dice) {
        Optional<Amount> per = dice.percent(50) ? Optional.of(Timetable.amount(dice.at("per"))) : Optional.empty();
        Term.Counted counted = dice.percent(60)
                ? new Term.Counted.Stock()
                : new Term.Counted.Flow(
                        per,
                        per.filter(Amount.Calendar.class::isInstance).isPresent()
                                ? times.zone(dice.at("clock"))
                                : Value.of(java.time.ZoneOffset.UTC));
        boolean ratio = dice.percent(20);
        boolean atMost = dice.percent(65);
        double none = atMost ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        Value<Double> bound = points.value(
                dice.at("bound"),
                75,
                one -> one.percent(5) ? none : (double) (ratio ? one.pick(1, 2) : one.pick(0, 0, 5, 12, 30)));
        return new Term.Limit(
                head(id, dice),
                predicates.count(dice.at("count")),
                counted,
                new Term.Ceiling(atMost, bound),
                ratio ? Optional.of(predicates.count(dice.at("to"))) : Optional.empty(),
                dice.percent(30) ? Optional.of(times.span(dice.at("during"))) : Optional.empty());
    }

    private Term note(String id, Dice dice) {
        return new Term.Note(head(id, dice), dice.pick(chart.regions()));
    }
}
