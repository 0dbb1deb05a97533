package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Where;
import org.truceline.time.Amount;
import org.truceline.time.PossibleTime;

/** Finds times that hold longer, or shorter, than they seem to. */
final class TimeDoubts {

    private final Agreement agreement;
    private final Function<String, Where> ofEvents;
    private final Function<String, Where> ofTimes;
    private final Function<String, Where> ofTerms;
    private final List<Doubt> found = new ArrayList<>();

    /** Doubts are told at the places where events, times and terms are declared. */
    TimeDoubts(
            Agreement agreement,
            Function<String, Where> ofEvents,
            Function<String, Where> ofTimes,
            Function<String, Where> ofTerms) {
        this.agreement = agreement;
        this.ofEvents = ofEvents;
        this.ofTimes = ofTimes;
        this.ofTerms = ofTerms;
    }

    List<Doubt> list() {
        endless();
        agreement.names().moments().forEach((id, moment) -> lostDay(moment.rule(), ofTimes.apply(id), id));
        for (Term term : agreement.terms()) {
            moments(term).forEach(moment -> lostDay(moment, ofTerms.apply(term.id()), term.id()));
        }
        return found;
    }

    /** Terms that hold until an event of which nothing tells that it has not happened yet: nothing under them is firm. */
    private void endless() {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Term term : agreement.terms()) {
            spans(term)
                    .flatMap(span -> span.until().stream())
                    .flatMap(until -> untold(until).stream())
                    .forEach(event -> terms.putIfAbsent(event.id(), term.id()));
        }
        terms.forEach((event, term) -> found.add(new Doubt(
                ofEvents.apply(event),
                event,
                "\"" + term
                        + "\" holds until it happens, and nothing tells that it has not: findings under that term stay"
                        + " open until somebody tells of it.",
                "Say \"notBefore\", as far as that is known.")));
    }

    private static Stream<Span> spans(Term term) {
        Stream<Span> ofConditions = term.predicates()
                .flatMap(part -> part instanceof Predicate.During(List<Span> spans) ? spans.stream() : Stream.empty());
        Stream<Span> own = switch (term) {
            case Term.Prohibition _, Term.Permission _ -> term.head().inForce().stream();
            case Term.Limit limit -> Stream.concat(limit.during().stream(), limit.head().inForce().stream());
            case Term.Duty _, Term.Note _ -> Stream.empty();
        };
        return Stream.concat(ofConditions, own);
    }

    /** The event that the moment counts from, when nothing tells before which instant it did not happen. */
    private static Optional<Event> untold(Moment moment) {
        return switch (moment) {
            case Moment.Named(var _, var _, Moment rule, var _) -> untold(rule);
            case Moment.Done(Event event) ->
                event.known().flatMap(PossibleTime::from).isPresent() ? Optional.empty() : Optional.of(event);
            case Moment.Shifted(Moment anchor, boolean _, var _, var _) -> untold(anchor);
            case Moment.At _, Moment.Local _, Moment.Extreme _, Moment.Open _ -> Optional.empty();
        };
    }

    private static Stream<Moment> moments(Term term) {
        Stream<Moment> due = term instanceof Term.Duty duty
                ? Stream.of(duty.due().from(), duty.due().by()).flatMap(Optional::stream)
                : Stream.empty();
        return Stream.concat(
                due,
                spans(term).flatMap(span -> Stream.of(span.from(), span.until()).flatMap(Optional::stream)));
    }

    /** The end of a period is the beginning of the day after it: who counts on from there without that day loses it. */
    private void lostDay(Moment moment, Where where, String about) {
        if (moment instanceof Moment.Shifted(Moment anchor, boolean back, Value<Amount> add, Moment.Counting counting)
                && !back
                && Values.areTogether(
                        ofDays(add, counting.firstDay(), Moment.FirstDay.NOT_COUNTED),
                        endsPeriod(anchor),
                        (notCounted, ends) -> notCounted && ends)) {
            Doubt doubt = new Doubt(
                    where,
                    about,
                    "It is counted from the end of another period, which is the beginning of the next day, and without"
                            + " that day: a day is lost.",
                    countedWhere(endsPeriod(anchor)));
            if (!found.contains(doubt)) {
                found.add(doubt);
            }
        }
    }

    /** That day is counted under the readings that count from the end of a period, and under no others. */
    private static String countedWhere(Value<Boolean> ends) {
        if (ends instanceof Value.ByReading<Boolean>(OpenPoint point, var values)
                && ends.all().distinct().count() > 1) {
            return "Write \"firstDay: {open: " + point.id()
                    + values.entrySet().stream()
                            .map(each -> ", " + each.getKey() + ": "
                                    + (each.getValue().all().allMatch(Boolean::booleanValue) ? "counted" : "…"))
                            .collect(Collectors.joining())
                    + "}\", with what stands there now in place of each dot.";
        }
        return "Write \"firstDay: counted\".";
    }

    /** Whether the moment is the end of the last day of a period, under each reading. */
    private static Value<Boolean> endsPeriod(Moment moment) {
        return switch (moment) {
            case Moment.Named(var _, var _, Moment rule, var _) -> endsPeriod(rule);
            case Moment.Shifted(var _, boolean back, Value<Amount> add, Moment.Counting counting) ->
                back ? Value.of(false) : ofDays(add, counting.lastDay(), Moment.LastDay.TO_ITS_END);
            case Moment.Open(Value<Moment> value) -> Values.combine(value, TimeDoubts::endsPeriod);
            case Moment.At _, Moment.Local _, Moment.Done _, Moment.Extreme _ -> Value.of(false);
        };
    }

    /** Whether days are counted, and so. */
    private static <T> Value<Boolean> ofDays(Value<Amount> add, Value<T> counting, T so) {
        return Values.combine(
                add, amount -> amount instanceof Amount.Calendar ? counting.map(so::equals) : Value.of(false));
    }
}
