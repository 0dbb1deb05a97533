package org.truceline.agreement.written;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Moment.Counting;
import org.truceline.agreement.Moment.FirstDay;
import org.truceline.agreement.Moment.LastDay;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.time.Amount;

/** Reads the rules by which instants follow from the text; each may name another, earlier or later in the file. */
final class MomentReader implements Leaf<Moment> {

    private static final List<String> FORMS =
            List.of("utc", "local", "event", "after", "before", "first", "last", "startOf", "endOf", "day", "endOfDay");
    private static final Set<String> BESIDE = Set.of("title", "clause");
    private static final int MOST = 256;

    private final Draft draft;
    private final Table<Moment.Named> named;

    MomentReader(Draft draft) {
        this.draft = draft;
        named = new Table<>(
                new Table.Words("a time", "times", "a cycle of anchors"), draft.faults, draft.nesting, this::named);
    }

    Table<Moment.Named> table() {
        return named;
    }

    @Override
    public String expected() {
        return "a time or an event of this agreement, or a rule such as {after: effect, add: PT72H}";
    }

    @Override
    public Moment standIn() {
        return new Moment.At(Instant.EPOCH);
    }

    private Optional<Moment.Named> named(String id, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            Moment other = read(node, id);
            return Optional.of(new Moment.Named(
                    id, Written.words(id), new Moment.Extreme(true, List.of(other)), Optional.empty()));
        }
        Fields fields = Fields.of(mapping, id, draft.faults);
        String title = fields.findText("title").orElseGet(() -> Written.words(id));
        Optional<Clause> clause = draft.find(fields, "clause", draft.instruments::clause);
        return Optional.of(new Moment.Named(id, title, read(mapping.without(BESIDE), id), clause));
    }

    /** The moment under {@code name}, when given. */
    Optional<Moment> find(Fields fields, String name) {
        return fields.node(name).map(node -> read(node, name));
    }

    /** The moment under {@code name}; a fault when missing. */
    Moment get(Fields fields, String name) {
        return draft.get(fields, name, this);
    }

    /** A moment by its name, by a rule, or left open. */
    @Override
    public Moment read(Node node, String about) {
        return switch (node) {
            case Node.Scalar name -> byName(name, about);
            case Node.Mapping mapping
            when Values.isOpen(mapping) -> {
                draft.refuseUnnamed(Fields.of(mapping, about, draft.faults), BESIDE, "times");
                yield new Moment.Open(draft.values.read(mapping.without(BESIDE), about, this));
            }
            case Node.Mapping mapping ->
                draft.nesting.inside(
                        mapping,
                        about,
                        standIn(),
                        () -> draft.group(about, mapping, fields -> {
                            draft.refuseUnnamed(fields, BESIDE, "times");
                            return rule(fields, about);
                        }));
            case Node.Listing list -> {
                draft.faults.add(
                        list.where(), about, expected(), list.kind(), "Of several: {first: [ …]} or {last: [ …]}.");
                yield standIn();
            }
        };
    }

    private Moment byName(Node.Scalar name, String about) {
        String id = name.text().strip();
        if (!named.has(id) && draft.events.has(id)) {
            return draft.events.find(name, about).<Moment>map(Moment.Done::new).orElseGet(this::standIn);
        }
        if (!named.has(id)) {
            Set<String> known = named.names();
            known.addAll(draft.events.names());
            draft.faults.add(
                    name.where(),
                    about,
                    "a time or an event of this agreement",
                    id.isEmpty() ? "nothing" : "\"" + id + "\"",
                    draft.faults.isFull()
                            ? ""
                            : Nearest.question(id, known).orElse("Add it under times or events, or write a rule."));
            return standIn();
        }
        return named.find(name, about).<Moment>map(found -> found).orElseGet(this::standIn);
    }

    private Moment rule(Fields fields, String about) {
        String form = draft.form(fields, about, FORMS).orElse("");
        return switch (form) {
            case "utc" -> new Moment.At(fields.get("utc", Written.UTC, Written::utc, Instant.EPOCH));
            case "local" -> new Moment.Local(draft.values.get(fields, "local", draft.kinds.local()), zone(fields));
            case "event" ->
                fields.node("event")
                        .flatMap(name -> draft.events.find(name, "event"))
                        .<Moment>map(Moment.Done::new)
                        .orElseGet(this::standIn);
            case "after", "before" -> shifted(fields, form);
            case "first", "last" -> new Moment.Extreme(form.equals("first"), several(fields, form));
            case "startOf" -> Moment.startOf(draft.values.get(fields, "startOf", draft.kinds.day()), zone(fields));
            case "endOf" -> Moment.endOf(draft.values.get(fields, "endOf", draft.kinds.day()), zone(fields));
            case "day", "endOfDay" -> numbered(fields, form);
            default -> {
                fields.names().forEach(fields::node);
                yield standIn();
            }
        };
    }

    private Value<ZoneId> zone(Fields fields) {
        return draft.values.get(fields, "zone", draft.kinds.zone());
    }

    private List<Moment> several(Fields fields, String form) {
        List<Node> items = draft.items(fields, form);
        if (items.isEmpty() || items.size() > MOST) {
            draft.faults.add(fields.where(form), form, "1 to " + MOST + " moments", items.size() + "", "");
            return List.of(standIn());
        }
        return items.stream().map(item -> read(item, form)).toList();
    }

    private Moment shifted(Fields fields, String form) {
        Moment anchor = get(fields, form);
        Value<Amount> add = draft.values.get(fields, "add", draft.kinds.amount());
        return new Moment.Shifted(anchor, form.equals("before"), add, counting(fields, add, "zone"));
    }

    /** How the calendar time in {@code add} is counted: written with it, and not asked for elapsed time. */
    Counting counting(Fields fields, Value<Amount> add, String zone) {
        boolean calendar = add.all().anyMatch(Amount.Calendar.class::isInstance);
        boolean untold = add.all().findAny().isEmpty();
        boolean given = !Stream.of("firstDay", "lastDay", zone)
                .filter(fields::has)
                .toList()
                .isEmpty();
        if (calendar || (untold && given)) {
            return new Counting(
                    draft.values.get(fields, "firstDay", draft.kinds.choice(FirstDay.class)),
                    draft.values.get(fields, "lastDay", draft.kinds.choice(LastDay.class)),
                    draft.values.get(fields, zone, draft.kinds.zone()));
        }
        return Counting.UNASKED;
    }

    /** The beginning or the end of a day that is numbered from an anchor's date, which is day 1 or day 0. */
    private Moment numbered(Fields fields, String form) {
        int day = fields.get(form, "a number of a day such as 7", MomentReader::number, 1);
        Moment anchor = get(fields, "of");
        Leaf<Integer> first = draft.kinds.single("1 or 0", 1, MomentReader::oneOrZero, List.of());
        Value<Integer> dayOne = draft.values.get(fields, "dayOne", first);
        Value<ZoneId> zone = zone(fields);
        int later = form.equals("day") ? 0 : 1;
        if (dayOne.all().anyMatch(number -> number > day)) {
            draft.faults.add(
                    fields.where(form), form, "at least 1 where the anchor's date is day 1", day + "", "Count from 1.");
            return standIn();
        }
        Value<Amount> add = dayOne.map(number -> new Amount.Calendar(Period.ofDays(day - number + later)));
        return new Moment.Shifted(
                anchor, false, add, new Counting(Value.of(FirstDay.COUNTED), Value.of(LastDay.TO_ITS_END), zone));
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("day");
        }
        return Integer.valueOf(text);
    }

    private static Integer oneOrZero(String text) {
        return switch (text) {
            case "0" -> 0;
            case "1" -> 1;
            default -> throw new IllegalArgumentException("1 or 0");
        };
    }

    /** The beginning of {@code day}, or of the day after it where it is included. */
    static Moment edgeOf(Value<LocalDate> day, Value<Boolean> included, Value<ZoneId> clock) {
        return Moment.startOf(
                Values.combine(day, date -> included.map(whole -> whole ? date.plusDays(1) : date)), clock);
    }
}
