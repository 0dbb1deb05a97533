package org.truceline.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Span;
import org.truceline.agreement.World;
import org.truceline.occurrence.When;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Did it happen during one of these spans: a term's time, a phase, the time in which an instrument is in force? */
public final class SpanCondition {

    private final Moments moments;

    public SpanCondition(Moments moments) {
        this.moments = moments;
    }

    /** True when every instant that {@code when} leaves possible lies surely in a span, false when none may. */
    public Reason ask(List<Span> spans, When when, World world) {
        Meeting meeting = Meeting.of(spans, world);
        List<HeldTime> held = held(meeting.all(), world);
        List<HeldTime> told = held(meeting.longest(), world);
        List<Reason> steps = new ArrayList<>();
        steps.add(Reason.remark("Told: " + when.told() + "; that is " + Spoken.range(when.possible())
                + (when.clocks().isEmpty() ? "." : " " + when.clocks() + ".")));
        told.stream()
                .flatMap(HeldTime::edges)
                .distinct()
                .flatMap(edge -> instant(edge).stream())
                .forEach(steps::add);
        Optional<PossibleTime> left = cut(when, world, steps);
        return left.map(possible -> decide(held, told, possible, when, world))
                .orElseGet(SpanCondition::contradicted)
                .with(steps);
    }

    private List<HeldTime> held(List<Span> spans, World world) {
        return spans.stream().map(span -> HeldTime.of(span, moments, world)).toList();
    }

    private Optional<Reason> instant(HeldTime.Edge edge) {
        String clause = moments.clause(edge.moment())
                .map(Clause::inWords)
                .map(words -> "; the text: " + words)
                .orElse("");
        return edge.at()
                .map(range -> Reason.remark(
                        Spoken.capital(moments.title(edge.moment())) + " is " + spoken(range) + clause + "."));
    }

    private String spoken(InstantRange range) {
        return range.toTheMinute()
                .map(at -> Spoken.both(at, moments.localTime()))
                .orElseGet(() -> "some instant "
                        + range.earliest()
                                .map(at -> "from " + Spoken.utc(at) + " ")
                                .orElse("")
                        + range.latest()
                                .map(at -> "until " + Spoken.utc(end(at)))
                                .orElse("on"));
    }

    /** The first instant after it, where that is a whole second. */
    private static Instant end(Instant last) {
        Instant next = last.plusNanos(1);
        return next.equals(next.truncatedTo(ChronoUnit.SECONDS)) ? next : last;
    }

    /** What is left of the told time when it is cut at the events that the report speaks of; empty when nothing is. */
    private Optional<PossibleTime> cut(When when, World world, List<Reason> steps) {
        Optional<PossibleTime> left = Optional.of(when.possible());
        for (When.Cut cut : when.cuts()) {
            Optional<InstantRange> at = moments.find(cut.event()).flatMap(moment -> moments.in(moment, world));
            Optional<Instant> bound =
                    at.flatMap(cut.side() == When.Side.BEFORE ? InstantRange::latest : InstantRange::earliest);
            if (bound.isPresent()) {
                steps.add(Reason.remark(cut.because()));
                left = left.flatMap(possible -> cutAt(bound.get(), cut.side(), possible, steps));
            }
        }
        return left;
    }

    private static Optional<PossibleTime> cutAt(
            Instant bound, When.Side side, PossibleTime possible, List<Reason> steps) {
        return switch (side) {
            case BEFORE -> {
                steps.add(Reason.remark("What a report tells is not later than the report; so it happened before "
                        + Spoken.utc(bound) + "."));
                yield possible.before(bound);
            }
            case AFTER -> {
                steps.add(Reason.remark("So it happened at " + Spoken.utc(bound) + " or later."));
                yield possible.notBefore(bound);
            }
        };
    }

    private static Reason contradicted() {
        return Reason.open(
                "The told time lies wholly on the other side, so the report's two statements do not fit together.",
                new Gap(Gap.Where.REPORT, "which of the report's two statements about the time holds"));
    }

    /** By all spans; a firm answer is told by those of {@code told} alone. */
    private Reason decide(List<HeldTime> held, List<HeldTime> told, PossibleTime possible, When when, World world) {
        if (held.isEmpty()) {
            return Reason.firm(false, "There is no time in which it holds.");
        }
        HeldTimes all = HeldTimes.in(possible, held);
        Truth truth = all.truth();
        List<Reason> each = (truth.isOpen() ? held : told)
                .stream()
                        .map(one ->
                                decide(one, HeldTimes.in(possible, List.of(one)).truth(), all, when, world))
                        .toList();
        if (each.size() == 1 && each.getFirst().truth().equals(truth)) {
            return each.getFirst();
        }
        String says = truth.isTrue()
                ? "It happened in one of the times in which it holds."
                : truth.isFalse()
                        ? "It happened in none of the times in which it holds."
                        : "It may have happened in one of the times in which it holds, or in none.";
        return new Reason(says, truth, Optional.empty(), each);
    }

    private Reason decide(HeldTime held, Truth truth, HeldTimes all, When when, World world) {
        if (!truth.isOpen()) {
            return Reason.firm(truth.isTrue(), says(held, all, truth));
        }
        List<Reason> open = Stream.of(
                        held.from().stream().flatMap(edge -> open(edge, all, when, world)),
                        held.until().stream().flatMap(edge -> open(edge, all, when, world)),
                        openHours(held, all, when, world))
                .flatMap(part -> part)
                .toList();
        return open.size() == 1
                ? open.getFirst()
                : new Reason("Whether it happened in that time is open.", truth, Optional.empty(), open);
    }

    private String says(HeldTime held, HeldTimes all, Truth truth) {
        Optional<String> begins = held.from().map(edge -> moments.title(edge.moment()));
        Optional<String> ends = held.until().map(edge -> moments.title(edge.moment()));
        String within = held.daily()
                .map(each -> "the hours of the day in which it holds, " + each)
                .orElse("");
        if (truth.isTrue()) {
            String when = begins.map(title -> " after " + title).orElse("")
                    + (begins.isPresent() && ends.isPresent() ? " and" : "")
                    + ends.map(title -> " before " + title).orElse("");
            return when.isEmpty() && within.isEmpty()
                    ? "It holds at all times."
                    : "It happened" + when + (within.isEmpty() ? "" : (when.isEmpty() ? "" : ",") + " in " + within)
                            + ".";
        }
        if (held.from().filter(all::surelyNotReached).isPresent()) {
            return "It happened before " + begins.orElseThrow() + ".";
        }
        if (held.until().filter(all::surelyReached).isPresent()) {
            return "It happened after " + ends.orElseThrow() + ", when it no longer held.";
        }
        return all.surelyOutsideHours(held)
                ? "It happened outside " + within + "."
                : "It happened outside the time in which it holds.";
    }

    /** What would have to be known to tell on which side of the edge it happened. */
    private Stream<Reason> open(HeldTime.Edge edge, HeldTimes all, When when, World world) {
        String title = moments.title(edge.moment());
        Stream<Reason> roughTime = all.tellsApart(edge)
                ? Stream.of(Reason.open("It may have happened before or after " + title + ".", hour(when)))
                : Stream.empty();
        List<Gap> missing = all.leavesOpen(edge) ? moments.missing(edge.moment(), world) : List.of();
        return missing.isEmpty()
                ? roughTime
                : Stream.concat(roughTime, Stream.of(Reason.open(rough(edge, title, missing), missing)));
    }

    private String rough(HeldTime.Edge edge, String title, List<Gap> missing) {
        return edge.at()
                .map(range -> Spoken.capital(title) + " is known only as " + spoken(range) + ".")
                .orElse(
                        missing.stream().allMatch(gap -> gap.where() == Gap.Where.REPORT)
                                ? "It is not told whether and when it came to " + title + "."
                                : "The text does not tell " + title + " as an instant.");
    }

    private static Stream<Reason> openHours(HeldTime held, HeldTimes all, When when, World world) {
        if (held.written().isEmpty()) {
            return Stream.empty();
        }
        Span.Hours hours = held.written().get();
        if (held.daily().isEmpty()) {
            return Stream.of(hours.from(), hours.until(), hours.zone())
                    .flatMap(value -> Openness.gap(value, world).stream())
                    .distinct()
                    .map(gap -> Reason.open("The text does not tell the hours of the day in which it holds.", gap));
        }
        return all.tellsHoursApart(held)
                ? Stream.of(Reason.open(
                        "It may have happened in or outside the hours of the day in which it holds, "
                                + held.daily().get() + ".",
                        hour(when)))
                : Stream.empty();
    }

    private static Gap hour(When when) {
        return new Gap(
                Gap.Where.REPORT,
                when.possible().equals(PossibleTime.ANY)
                        ? "when it happened"
                        : "the hour, with the clock that it is told on");
    }
}
