package org.truceline.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Course;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.geo.Region;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Located;
import org.truceline.time.DailyHours;
import org.truceline.time.InstantRange;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;

/**
 * Where the answers of an agreement may change: at which instants, at which hours of the day, and at the edges of which
 * regions. Two occurrences of which the same is told but for time and place, neither of them told by relations, are answered
 * alike where each end of their times stands alike to every instant, their times lie in the same hours of the day, and their
 * places stand alike to every region.
 */
public final class Divisions {

    /** The hours of the day do not matter for what takes longer. */
    public static final Duration LONGEST_BY_HOURS = HeldTimes.LOOKED_AT;

    private final Agreement agreement;
    private final Moments moments;
    private final Regions regions;
    private final NavigableSet<Instant> instants = new TreeSet<>();
    private final Set<DailyHours> hours = new LinkedHashSet<>();
    private final SequencedMap<String, Region> edges = new LinkedHashMap<>();
    private Optional<String> undivided = Optional.empty();

    private Divisions(Agreement agreement, Regions regions) {
        this.agreement = agreement;
        this.regions = regions;
        this.moments = new Moments(agreement, Facts.NONE);
    }

    /**
     * Those of the ones among {@code terms} that forbid or permit, in all worlds, where nothing is known beside an occurrence.
     */
    static Divisions of(Agreement agreement, Regions regions, Stream<Term> terms) {
        Divisions divisions = new Divisions(agreement, regions);
        terms.forEach(divisions::add);
        agreement.actors().values().stream()
                .flatMap(actor -> actor.memberships().stream())
                .map(membership -> Lasting.between(membership.from(), membership.until(), agreement.clocks()))
                .forEach(divisions::add);
        agreement.courses().stream().map(Course::holds).forEach(divisions::add);
        return divisions;
    }

    /** The instants, in order. */
    public List<Instant> instants() {
        return List.copyOf(instants);
    }

    /** The regions, each with what its drawing may be off and without, by names that tell them apart. */
    public SequencedMap<String, Region> edges() {
        return Collections.unmodifiableSequencedMap(edges);
    }

    /** The hours of the day that terms hold at. */
    public List<DailyHours> hours() {
        return List.copyOf(hours);
    }

    /**
     * Which of the {@linkplain #hours() hours} may be those of {@code time}: for each of them whether it is, in every
     * way in which that is so at some instant of the time. None where the time is too long for hours to matter.
     */
    public Set<List<Boolean>> hours(PossibleTime time) {
        if (!HeldTimes.areHoursLookedAt(time)) {
            return Set.of();
        }
        Instant first = time.from().orElseThrow();
        return Stream.concat(Stream.of(first), changes(first, time.until().orElseThrow()).stream())
                .map(this::hoursAt)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether both an hour and something else begins or ends during {@code time}, where hours matter. */
    public boolean changesTwice(PossibleTime time) {
        if (!HeldTimes.areHoursLookedAt(time)) {
            return false;
        }
        Instant first = time.from().orElseThrow();
        Instant end = time.until().orElseThrow();
        return !instants.subSet(first, false, end, false).isEmpty()
                && !changes(first, end).isEmpty();
    }

    /** All instants after {@code first} and before {@code end} at which the hours begin or end, and a few more. */
    public List<Instant> changes(Instant first, Instant end) {
        return hours.stream()
                .flatMap(each -> each.changes(first, end).stream())
                .filter(first::isBefore)
                .toList();
    }

    private List<Boolean> hoursAt(Instant instant) {
        return hours.stream().map(each -> each.holdAt(instant)).toList();
    }

    /** Whether terms hold at some hours of the day only. */
    public boolean isByHours() {
        return !hours.isEmpty();
    }

    /** Whether each term that forbids or permits does so in a region only. */
    public boolean areAllPlaced() {
        return agreement.terms().stream().allMatch(Divisions::isPlaced);
    }

    private static boolean isPlaced(Term term) {
        return switch (term) {
            case Term.Prohibition(var head, var pattern, var _) -> isPlaced(pattern, head);
            case Term.Permission(var head, var pattern) -> isPlaced(pattern, head);
            case Term.Duty _, Term.Limit _, Term.Note _ -> true;
        };
    }

    private static boolean isPlaced(Predicate pattern, Term.Head head) {
        return Patterns.conditions(pattern, head).stream()
                .anyMatch(part -> part instanceof Predicate.Inside(var end, var _) && end == Predicate.End.AT);
    }

    /** Why instants and regions do not tell all answers apart; empty when they do. */
    public Optional<String> undivided() {
        return undivided;
    }

    private void add(Term term) {
        switch (term) {
            case Term.Prohibition _, Term.Permission _ -> {
                term.head().inForce().ifPresent(span -> add(List.of(span)));
                term.predicates().forEach(this::add);
            }
            case Term.Duty _, Term.Limit _, Term.Note _ -> {}
        }
    }

    private void add(Predicate predicate) {
        switch (predicate) {
            case Predicate.During(var spans) -> add(spans);
            case Predicate.Inside(var _, var rule) -> inEachWorld(world -> add(rule, world));
            case Predicate.Done(var event) -> moments.deed(event).ifPresent(this::add);
            case Predicate.IsAct _,
                    Predicate.IsActor _,
                    Predicate.IsWeapon _,
                    Predicate.IsMedium _,
                    Predicate.Compares _,
                    Predicate.Decided _,
                    Predicate.Judged _,
                    Predicate.Pleaded _,
                    Predicate.Reads _,
                    Predicate.All _,
                    Predicate.Any _,
                    Predicate.Not _ -> {}
        }
    }

    private void add(List<Span> spans) {
        inEachWorld(world -> Meeting.of(spans, world).all().stream()
                .map(span -> HeldTime.of(span, moments, world))
                .forEach(held -> {
                    held.edges().flatMap(HeldTime.Edge::ends).forEach(instants::add);
                    held.daily().ifPresent(hours::add);
                }));
    }

    private void add(RegionRule rule, World world) {
        for (Chart chart : Charts.of(agreement, rule, Located.UNTOLD, world, PossibleTime.ANY)) {
            instants.add(chart.at());
            Regions.Built built = regions.in(rule, world, chart);
            edges.putIfAbsent(built.key(), built.region());
            if (!built.isDrawnExactly()) {
                edges.putIfAbsent(built.exactKey(), built.exact());
            }
        }
    }

    private void add(PossibleTime time) {
        Stream.concat(time.from().stream(), time.until().stream()).forEach(instants::add);
    }

    private void add(Lasting lasting) {
        Stream.concat(lasting.from().stream(), lasting.until().stream())
                .flatMap(Divisions::ends)
                .forEach(instants::add);
    }

    private static Stream<Instant> ends(InstantRange range) {
        return Stream.concat(range.earliest().stream(), range.latest().stream());
    }

    private void inEachWorld(Consumer<World> visit) {
        Worlds<Boolean> worlds = Worlds.explore(agreement, world -> {
            visit.accept(world);
            return true;
        });
        if (worlds.bounded()) {
            undivided = Optional.of("there are more than " + Worlds.MOST + " worlds");
        }
    }
}
