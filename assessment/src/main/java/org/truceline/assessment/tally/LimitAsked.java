package org.truceline.assessment.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.assessment.Moments;
import org.truceline.assessment.Openness;
import org.truceline.assessment.Slot;
import org.truceline.assessment.Spoken;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.When;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** One limit asked about what was counted, in one world after another. */
final class LimitAsked {

    private final Agreement agreement;
    private final Moments moments;
    private final Matches matches;
    private final Term.Limit limit;
    private final LimitParts parts;
    private final List<Holding> holdings;
    private final PossibleTime on;

    LimitAsked(
            Agreement agreement,
            Facts facts,
            Matches matches,
            Term.Limit limit,
            List<Holding> holdings,
            PossibleTime on) {
        this.agreement = agreement;
        this.moments = new Moments(agreement, facts);
        this.matches = matches;
        this.limit = limit;
        this.parts = LimitParts.of(limit);
        this.holdings = holdings;
        this.on = on;
    }

    LimitAnswer in(World world) {
        List<Reason> applies = new ArrayList<>();
        for (Predicate part : parts.time()) {
            applies.add(state(part, world));
            if (applies.getLast().truth().isFalse()) {
                return LimitAnswer.notCovered(
                        Optional.of(Slot.WHEN), applies.getLast().says(), applies);
            }
        }
        for (Predicate part : parts.state()) {
            applies.add(state(part, world));
            if (applies.getLast().truth().isFalse()) {
                return LimitAnswer.notCovered(
                        Optional.of(Slot.CONDITION), applies.getLast().says(), applies);
            }
        }
        List<Reason> others = holdings.stream()
                .map(each -> matches.ask(parts.counted(), each, world))
                .toList();
        if (others.stream().allMatch(each -> each.truth().isFalse())) {
            return LimitAnswer.notCovered(
                    Optional.empty(), "Nothing that was counted is of what it speaks of.", others);
        }
        Reason exceeded = exceeded(world);
        boolean inForce = applies.stream().allMatch(each -> each.truth().isTrue());
        if (inForce && exceeded.truth().isFalse()) {
            return LimitAnswer.kept(exceeded.with(remarks(applies)));
        }
        if (inForce && exceeded.truth().isTrue()) {
            return LimitAnswer.broken(exceeded.with(remarks(applies)));
        }
        List<Reason> all = new ArrayList<>(applies);
        all.add(exceeded);
        return LimitAnswer.open(new Reason(exceeded.says(), Truth.OPEN, Optional.empty(), all));
    }

    private static List<Reason> remarks(List<Reason> applies) {
        return applies.stream().map(each -> Reason.remark(each.says())).toList();
    }

    /** Whether a condition on the time or the state of things holds, whatever is counted. */
    private Reason state(Predicate part, World world) {
        When when = new When("counted", "", on, List.of());
        Holding anything = new Holding(
                ClassTree.WEAPON, Parties.UNTOLD, Located.UNTOLD, Numbers.UNTOLD, when, Optional.empty(), false);
        return matches.ask(part, anything, world);
    }

    /** Whether the number surely is, or surely is not, beyond the limit, in one of the times in which it counts. */
    private Reason exceeded(World world) {
        Optional<Double> bound = limit.bound().value().in(world);
        if (bound.isEmpty()) {
            return Reason.open(
                    "The text does not tell the number.",
                    Openness.gap(limit.bound().value(), world).orElseThrow());
        }
        if (Double.isInfinite(bound.get())) {
            return Reason.firm(false, "No number is set.");
        }
        boolean passing = limit.kind() instanceof Term.Counted.Flow;
        Optional<InstantRange> from = edge(Span::from, world);
        Optional<InstantRange> until = edge(Span::until, world);
        Optional<List<PossibleTime>> buckets = Buckets.of(limit.kind(), on, whole(from, until), begins(from), world);
        if (buckets.isEmpty()) {
            return Reason.open("The times in which it counts are open.", timesOpen(world));
        }
        Counting counting = new Counting(agreement, matches, passing, world);
        List<Reason> each = buckets.get().stream()
                .map(in -> exceeded(counting, bound.get(), in, world))
                .toList();
        return each.size() == 1 ? each.getFirst() : Reason.any("In one of several periods.", each);
    }

    private Optional<InstantRange> edge(java.util.function.Function<Span, Optional<Moment>> of, World world) {
        return limit.during().flatMap(of).flatMap(moment -> moments.in(moment, world));
    }

    private Buckets.Beginning begins(Optional<InstantRange> from) {
        return limit.during().flatMap(Span::from).isEmpty()
                ? new Buckets.Beginning.Somewhen()
                : new Buckets.Beginning.At(from.orElse(InstantRange.UNKNOWN));
    }

    private static PossibleTime whole(Optional<InstantRange> from, Optional<InstantRange> until) {
        Optional<Instant> first = from.flatMap(InstantRange::earliest);
        Optional<Instant> end = until.flatMap(InstantRange::latest);
        return first.isPresent() && end.isPresent() && first.get().isBefore(end.get())
                ? PossibleTime.between(first.get(), end.get())
                : PossibleTime.ANY;
    }

    private List<Gap> timesOpen(World world) {
        return switch (limit.kind()) {
            case Term.Counted.Stock _ -> List.of(new Gap(Gap.Where.REPORT, "the day on which they were counted"));
            case Term.Counted.Flow(var _, var clock) -> {
                List<Gap> missing = Stream.concat(
                                Openness.gap(clock, world).stream(),
                                limit
                                        .during()
                                        .flatMap(Span::from)
                                        .map(from -> moments.missing(from, world))
                                        .orElse(List.of())
                                        .stream())
                        .toList();
                yield missing.isEmpty()
                        ? List.of(new Gap(Gap.Where.TEXT, "when the periods of “" + limit.title() + "” begin"))
                        : missing;
            }
        };
    }

    private Reason exceeded(Counting counting, double bound, PossibleTime in, World world) {
        Tally tally = counting.tally(parts.counted(), holdings, in);
        Optional<Tally> other = parts.ratio().map(pattern -> counting.tally(pattern, holdings, in));
        double least = other.map(each -> times(bound, each.least())).orElse(bound);
        double most = other.map(each -> times(bound, each.most())).orElse(bound);
        boolean ceiling = limit.bound().atMost();
        boolean broken = ceiling ? tally.least() > most : tally.most() < least;
        boolean kept = ceiling ? tally.most() <= least : tally.least() >= most;
        Truth truth = broken ? Truth.TRUE : kept ? Truth.FALSE : Truth.OPEN;
        String says = "Counted: " + tally.number() + "; " + (ceiling ? "allowed: at most " : "required: at least ")
                + new Numbers(Math.max(0, least), Math.max(0, most)) + (in.equals(on) ? "" : ", " + Spoken.range(in))
                + ".";
        List<Reason> because = new ArrayList<>(said(tally));
        other.ifPresent(each -> because.addAll(said(each)));
        if (truth.isOpen()) {
            Stream.concat(
                            tally.gaps(words(parts.counted(), world)),
                            other.stream()
                                    .flatMap(each ->
                                            each.gaps(words(limit.ratio().orElseThrow(), world))))
                    .distinct()
                    .forEach(gap -> because.add(Reason.open("It would take " + gap.fact() + ".", gap)));
        }
        return new Reason(says, truth, Optional.empty(), because);
    }

    /** A bound times a tally; nothing times anything is nothing, also where the tally has no end. */
    private static double times(double bound, double number) {
        return bound == 0 || number == 0 ? 0 : bound * number;
    }

    private List<Reason> said(Tally tally) {
        return tally.parts().stream()
                .map(part -> new Reason(
                        said(part.holding()) + (part.isSure() ? ": counts." : ": may count, or not."),
                        Truth.TRUE,
                        Optional.empty(),
                        List.of(part.belongs()),
                        false))
                .toList();
    }

    private String said(Holding holding) {
        ClassTree weapons = agreement.classes().weapons();
        String owner = holding.by().named().stream().map(agreement::nameOf).collect(Collectors.joining(" or "));
        return Spoken.capital(holding.number().toString()) + " of “" + weapons.wordsOrId(holding.what()) + "”"
                + (owner.isEmpty() ? "" : ", " + owner)
                + (holding.at().isUntold() || holding.at().told().isBlank()
                        ? ""
                        : ", " + holding.at().told())
                + holding.unit().map(unit -> ", " + unit).orElse("")
                + (holding.complete() ? ", all that was there seen" : ", not all seen");
    }

    /** Words for what is counted: "tank", "truck or fuel truck". */
    private String words(Predicate pattern, World world) {
        String words = classes(pattern, world)
                .map(agreement.classes().weapons()::wordsOrId)
                .distinct()
                .collect(Collectors.joining(" or "));
        return words.isEmpty() ? "what “" + limit.title() + "” speaks of" : "“" + words + "”";
    }

    private static Stream<String> classes(Predicate pattern, World world) {
        return switch (pattern) {
            case Predicate.IsWeapon(var wanted) ->
                wanted.in(world).stream().flatMap(each -> each.stream().sorted());
            case Predicate.All(var all) -> all.stream().flatMap(part -> classes(part, world));
            case Predicate.Any(var any) -> any.stream().flatMap(part -> classes(part, world));
            case Predicate.Not _, Predicate.Simple _ -> Stream.empty();
        };
    }
}
