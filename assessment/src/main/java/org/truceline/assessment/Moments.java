package org.truceline.assessment;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.time.Amount;
import org.truceline.time.DayCount;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;
import org.truceline.truth.Gap;

/** When the moments of one agreement are, by its text and by what is known of deeds. Reaches only the points it needs. */
public final class Moments {

    private final Agreement agreement;
    private final Facts facts;

    public Moments(Agreement agreement, Facts facts) {
        this.agreement = agreement;
        this.facts = facts;
    }

    /** The clock of the places, for printing. */
    ZoneId localTime() {
        return agreement.localTime();
    }

    /** When the event may have happened: as told, else as whoever wrote the terms knows; empty when nothing is told. */
    public Optional<PossibleTime> deed(Event event) {
        return facts.findDeed(event.id()).map(Deed::when).or(event::known);
    }

    /** The moment or event of that name. */
    Optional<Moment> find(String name) {
        Moment named = agreement.names().moments().get(name);
        Event event = agreement.names().events().get(name);
        return Optional.ofNullable(named).or(() -> Optional.ofNullable(event).map(Moment.Done::new));
    }

    /** Every instant that the moment may be in {@code world}; empty when nothing bounds it. */
    public Optional<InstantRange> in(Moment moment, World world) {
        return switch (moment) {
            case Moment.Named named -> in(named.rule(), world);
            case Moment.At at -> Optional.of(InstantRange.exactly(at.instant()));
            case Moment.Local local -> local(local, world);
            case Moment.Done done -> deed(done.event()).map(InstantRange::of);
            case Moment.Shifted shifted -> in(shifted.anchor(), world).flatMap(anchor -> shift(shifted, anchor, world));
            case Moment.Extreme extreme -> extreme(extreme, world);
            case Moment.Open open -> open.value().in(world).flatMap(value -> in(value, world));
        };
    }

    private static Optional<InstantRange> local(Moment.Local local, World world) {
        return local.local().in(world).flatMap(told -> local.zone().in(world).map(told::instantOn));
    }

    private static Optional<InstantRange> shift(Moment.Shifted shifted, InstantRange anchor, World world) {
        return shifted.add().in(world).flatMap(amount -> switch (amount) {
            case Amount.Elapsed(var duration) ->
                Optional.of(
                        shifted.back()
                                ? anchor.map(instant -> instant.minus(duration))
                                : anchor.map(instant -> instant.plus(duration)));
            case Amount.Calendar(var period) ->
                count(shifted.counting(), world)
                        .map(count -> shifted.back() ? count.before(anchor, period) : count.after(anchor, period));
        });
    }

    /** How dates are counted; whether the first day counts is asked only where it has a bearing. */
    private static Optional<DayCount> count(Moment.Counting counting, World world) {
        return counting.lastDay().in(world).flatMap(lastDay -> {
            boolean toItsEnd = lastDay == Moment.LastDay.TO_ITS_END;
            Optional<Moment.FirstDay> firstDay =
                    toItsEnd ? counting.firstDay().in(world) : Optional.of(Moment.FirstDay.NOT_COUNTED);
            return firstDay.flatMap(first -> counting.zone()
                    .in(world)
                    .map(zone -> new DayCount(first == Moment.FirstDay.COUNTED, toItsEnd, zone)));
        });
    }

    /** The first or last of several; one of which nothing is known leaves open how much earlier, or later, it is. */
    private Optional<InstantRange> extreme(Moment.Extreme extreme, World world) {
        List<InstantRange> known = new ArrayList<>();
        for (Moment moment : extreme.of()) {
            known.add(in(moment, world).orElse(InstantRange.UNKNOWN));
        }
        return known.stream()
                .reduce((one, other) -> extreme.earliest() ? one.first(other) : one.last(other))
                .filter(range -> !range.equals(InstantRange.UNKNOWN));
    }

    /** Everything that keeps the moment from being one instant in {@code world}: facts of the text or of the report. */
    public List<Gap> missing(Moment moment, World world) {
        return missing(moment, title(moment), world).distinct().toList();
    }

    private Stream<Gap> missing(Moment moment, String title, World world) {
        if (in(moment, world).flatMap(InstantRange::toTheMinute).isPresent()) {
            return Stream.empty();
        }
        return switch (moment) {
            case Moment.Named named -> missing(named.rule(), named.title(), world);
            case Moment.At _ -> Stream.empty();
            case Moment.Local local -> missing(local, title, world);
            case Moment.Done done -> missing(done.event());
            case Moment.Shifted shifted ->
                Stream.concat(missing(shifted.anchor(), title(shifted.anchor()), world), missing(shifted, world));
            case Moment.Extreme extreme -> extreme.of().stream().flatMap(each -> missing(each, title(each), world));
            case Moment.Open open ->
                open.value()
                        .in(world)
                        .map(value -> missing(value, title, world))
                        .orElseGet(() -> Openness.gap(open.value(), world).stream());
        };
    }

    private static Stream<Gap> missing(Moment.Local local, String title, World world) {
        Optional<Told> told = local.local().in(world);
        Optional<ZoneId> zone = local.zone().in(world);
        if (told.isEmpty() || zone.isEmpty()) {
            return Stream.of(local.local(), local.zone()).flatMap(value -> Openness.gap(value, world).stream());
        }
        return told.get().instantOn(zone.get()).exact().isPresent()
                ? Stream.empty()
                : Stream.of(new Gap(Gap.Where.TEXT, "the hour of " + title));
    }

    private Stream<Gap> missing(Event event) {
        Optional<PossibleTime> told = deed(event);
        if (told.flatMap(time -> InstantRange.of(time).toTheMinute()).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new Gap(
                whereMissing(event), (told.isEmpty() ? "whether and when: " : "when exactly: ") + event.title()));
    }

    /** Where more of an event would be told: in the text, where only it tells between which instants; else in a report. */
    Gap.Where whereMissing(Event event) {
        boolean byTheText = facts.findDeed(event.id()).isEmpty()
                && event.known()
                        .filter(time -> time.from().isPresent() && time.until().isPresent())
                        .isPresent();
        return byTheText ? Gap.Where.TEXT : Gap.Where.REPORT;
    }

    private static Stream<Gap> missing(Moment.Shifted shifted, World world) {
        Optional<Amount> amount = shifted.add().in(world);
        if (amount.isEmpty()) {
            return Openness.gap(shifted.add(), world).stream();
        }
        if (amount.get() instanceof Amount.Elapsed) {
            return Stream.empty();
        }
        Moment.Counting counting = shifted.counting();
        boolean toItsEnd = counting.lastDay().in(world).equals(Optional.of(Moment.LastDay.TO_ITS_END));
        List<Value<?>> asked = toItsEnd
                ? List.of(counting.lastDay(), counting.firstDay(), counting.zone())
                : List.of(counting.lastDay(), counting.zone());
        return asked.stream().flatMap(value -> Openness.gap(value, world).stream());
    }

    /** Words for the moment, for sentences: "the effective instant of the ceasefire", "72 hours after the signature". */
    public String title(Moment moment) {
        return switch (moment) {
            case Moment.Named named -> named.title();
            case Moment.At at -> Spoken.utc(at.instant());
            case Moment.Local local -> title(local);
            case Moment.Done done -> "the moment when " + done.event().title();
            case Moment.Shifted shifted ->
                shifted.add().all().map(Amount::words).distinct().collect(Collectors.joining(" or "))
                        + (shifted.back() ? " before " : " after ")
                        + title(shifted.anchor());
            case Moment.Extreme extreme ->
                (extreme.earliest() ? "the first of " : "the last of ")
                        + extreme.of().stream().map(this::title).collect(Collectors.joining(", "));
            case Moment.Open open ->
                open.value()
                        .all()
                        .map(this::title)
                        .distinct()
                        .reduce((one, other) -> one + " or " + other)
                        .orElse("an instant that the text does not tell");
        };
    }

    private static String title(Moment.Local local) {
        String told = local.local().all().map(Told::text).distinct().collect(Collectors.joining(" or "));
        return (told.isEmpty() ? "an instant that the text does not tell" : told.replace('T', ' '))
                + (local.zone() instanceof Value.Fixed<ZoneId>(ZoneId zone) ? " " + zone.getId() : "");
    }

    /** The words of the text that the moment rests on. */
    Optional<Clause> clause(Moment moment) {
        return moment instanceof Moment.Named named ? named.clause() : Optional.empty();
    }
}
