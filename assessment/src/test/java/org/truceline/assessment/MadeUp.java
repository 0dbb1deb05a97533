package org.truceline.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Event;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Moment;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.agreement.World;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.When;
import org.truceline.time.Amount;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** Made-up agreements, moments and facts for tests, written shortly. */
public final class MadeUp {

    public static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    public static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    public static final ZoneId UTC = ZoneId.of("Etc/UTC");

    /** A world in which no point is asked for. */
    public static final World FIRM = point -> {
        throw new AssertionError("The point " + point.id() + " was reached.");
    };

    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, OpenPoint> points = new LinkedHashMap<>();
    private final Map<String, Moment.Named> moments = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Value<NamedLine>> lines = new LinkedHashMap<>();
    private final Map<String, NamedRegion> regions = new LinkedHashMap<>();
    private final Map<String, Agreement.Phase> phases = new LinkedHashMap<>();
    private Classes classes = Classes.BUILT_IN;

    public Agreement agreement() {
        return new Agreement(
                "made-up",
                "A made-up agreement",
                "For tests.",
                Optional.of(DAMASCUS),
                new Agreement.Names(
                        instruments,
                        classes,
                        actors,
                        points,
                        events,
                        Map.of(),
                        Map.of(),
                        moments,
                        lines,
                        Map.of(),
                        regions),
                terms,
                phases,
                Optional.empty());
    }

    public MadeUp with(Term term) {
        terms.add(term);
        return this;
    }

    public MadeUp with(Classes added) {
        classes = added;
        return this;
    }

    public MadeUp with(Actor actor) {
        actors.put(actor.id(), actor);
        return this;
    }

    public MadeUp with(Agreement.Phase phase) {
        phases.put(phase.id(), phase);
        return this;
    }

    public MadeUp with(Instrument instrument) {
        instruments.put(instrument.id(), instrument);
        return this;
    }

    public MadeUp with(NamedLine line) {
        lines.put(line.id(), Value.of(line));
        return this;
    }

    public MadeUp with(NamedRegion region) {
        regions.put(region.id(), region);
        return this;
    }

    public OpenPoint point(String id, String... readings) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String reading : readings) {
            words.put(reading, "as " + reading);
        }
        OpenPoint point =
                new OpenPoint(id, "What of " + id + "?", "not in the text", words, Optional.empty(), Optional.empty());
        points.put(id, point);
        return point;
    }

    public Event event(String id) {
        return event(id, Optional.empty());
    }

    public Event event(String id, Optional<PossibleTime> known) {
        Event event = new Event(id, "it came to " + id, known);
        events.put(id, event);
        return event;
    }

    public Moment.Named named(String id, String title, Moment rule) {
        Moment.Named named = new Moment.Named(id, title, rule, Optional.empty());
        moments.put(id, named);
        return named;
    }

    /** One value for each reading, in the order of the point's readings. */
    @SafeVarargs
    public static <T> Value<T> open(OpenPoint point, Value<T>... values) {
        Map<String, Value<T>> each = new LinkedHashMap<>();
        int i = 0;
        for (String reading : point.readings().keySet()) {
            each.put(reading, values[i++]);
        }
        return new Value.ByReading<>(point, each);
    }

    @SafeVarargs
    public static <T> Value<T> open(OpenPoint point, T... values) {
        Map<String, Value<T>> each = new LinkedHashMap<>();
        int i = 0;
        for (String reading : point.readings().keySet()) {
            each.put(reading, Value.of(values[i++]));
        }
        return new Value.ByReading<>(point, each);
    }

    public static Term.Head head(String id) {
        return head(id, Optional.empty());
    }

    public static Term.Head head(String id, Optional<Span> inForce) {
        return new Term.Head(
                id,
                "The term " + id,
                new Clause("A", "1", "words", "one"),
                List.of(),
                Term.Basis.EXPRESS,
                0,
                Optional.empty(),
                inForce);
    }

    public static Moment at(String instant) {
        return new Moment.At(utc(instant));
    }

    public static Moment local(String told, Value<ZoneId> zone) {
        return new Moment.Local(Value.of(Told.parse(told)), zone);
    }

    public static Moment local(String told, ZoneId zone) {
        return local(told, Value.of(zone));
    }

    public static Moment startOf(String day, ZoneId zone) {
        return Moment.startOf(Value.of(LocalDate.parse(day)), Value.of(zone));
    }

    public static Moment done(Event event) {
        return new Moment.Done(event);
    }

    public static Moment after(Moment anchor, String amount) {
        return new Moment.Shifted(anchor, false, Value.of(Amount.parse(amount)), toTheHour(UTC));
    }

    public static Moment after(Moment anchor, String amount, Moment.Counting counting) {
        return new Moment.Shifted(anchor, false, Value.of(Amount.parse(amount)), counting);
    }

    public static Moment before(Moment anchor, String amount, Moment.Counting counting) {
        return new Moment.Shifted(anchor, true, Value.of(Amount.parse(amount)), counting);
    }

    public static Moment.Counting counted(ZoneId zone) {
        return new Moment.Counting(
                Value.of(Moment.FirstDay.COUNTED), Value.of(Moment.LastDay.TO_ITS_END), Value.of(zone));
    }

    public static Moment.Counting notCounted(ZoneId zone) {
        return new Moment.Counting(
                Value.of(Moment.FirstDay.NOT_COUNTED), Value.of(Moment.LastDay.TO_ITS_END), Value.of(zone));
    }

    public static Moment.Counting toTheHour(ZoneId zone) {
        return new Moment.Counting(
                Value.of(Moment.FirstDay.NOT_COUNTED), Value.of(Moment.LastDay.TO_THE_HOUR), Value.of(zone));
    }

    public static Span since(Moment moment) {
        return new Span(Optional.of(moment), Optional.empty(), Optional.empty());
    }

    public static Span until(Moment moment) {
        return new Span(Optional.empty(), Optional.of(moment), Optional.empty());
    }

    public static Span between(Moment from, Moment until) {
        return new Span(Optional.of(from), Optional.of(until), Optional.empty());
    }

    public static PossibleTime time(String from, String until) {
        return PossibleTime.between(utc(from), utc(until));
    }

    public static PossibleTime told(String told, ZoneId... clocks) {
        return Told.parse(told).on(List.of(clocks));
    }

    public static When when(String told, ZoneId... clocks) {
        return new When(told, "", told(told, clocks), List.of());
    }

    public static When when(PossibleTime possible) {
        return new When("a time", "", possible, List.of());
    }

    public static Facts known(String event, PossibleTime when) {
        return Facts.of(List.of(deed(event, when)));
    }

    public static Deed deed(String event, PossibleTime when) {
        return new Deed(event, when, "Told.");
    }

    /** "2020-03-05T21:01Z". */
    public static Instant utc(String instant) {
        return java.time.OffsetDateTime.parse(instant).toInstant();
    }
}
