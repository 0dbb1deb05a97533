package org.truceline.agreement.written;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Due;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.ClassTree;

/** Reads terms, one of three modes each. */
final class TermReader {

    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,4}) days?");
    private static final List<String> MODES = List.of("forbid", "require", "note");

    private final Draft draft;
    private final Values values;
    private final InstrumentReader instruments;

    TermReader(Draft draft, Values values, InstrumentReader instruments) {
        this.draft = draft;
        this.values = values;
        this.instruments = instruments;
    }

    Optional<Term> read(Fields fields) {
        String id = fields.text("id");
        String mode = fields.text("mode");
        String title = fields.text("title");
        List<String> remarks = fields.texts("remarks");
        Clause clause = clause(fields);
        Optional<Term> term = switch (mode) {
            case "forbid" -> Optional.of(prohibition(id, title, clause, remarks, fields));
            case "require" -> Optional.of(duty(id, title, clause, remarks, fields));
            case "note" -> note(id, title, clause, remarks, fields);
            default -> {
                draft.faults().add(fields.where("mode"), "mode", "one of " + String.join(", ", MODES), mode, "");
                yield Optional.empty();
            }
        };
        if (MODES.contains(mode)) {
            fields.refuseUnknown();
        }
        return term;
    }

    private Clause clause(Fields fields) {
        return fields.group("clause").map(instruments::clause).orElseGet(() -> {
            String expected = "the words that the term rests on: {instrument, paragraph, quote, copy}";
            draft.faults().add(fields.where(), "clause", expected, "nothing", "Add \"clause: …\".");
            return new Clause("", "", "", "");
        });
    }

    private Term prohibition(String id, String title, Clause clause, List<String> remarks, Fields fields) {
        ActClass act = fields.get(
                "act",
                "one of the classes of acts: "
                        + String.join(", ", ClassTree.acts().ids()),
                ActClass::new,
                new ActClass("act"));
        Optional<Value<RegionRule>> where = where(fields);
        Optional<Moment> from = fields.find("from", named("a time", draft.moments()), lookUp(draft.moments()));
        Optional<OpenPoint> who = fields.find("who", named("an open point", draft.points()), lookUp(draft.points()));
        return new Term.Prohibition(id, title, act, where, from, who, clause, remarks);
    }

    private Optional<Value<RegionRule>> where(Fields fields) {
        Map<String, RegionRule> regions = draft.regions();
        if (fields.node("where").filter(draft::namesRefused).isPresent()) {
            return Optional.empty();
        }
        if (!fields.has("where") || !regions.isEmpty()) {
            return regions.isEmpty()
                    ? Optional.empty()
                    : values.find(fields, "where", named("a region", regions), lookUp(regions), first(regions));
        }
        draft.faults()
                .add(
                        fields.where("where"),
                        "where",
                        "a region of this agreement",
                        "a term that names one, and no region that could be read",
                        "Add it under regions, or mend the faults told there.");
        return Optional.empty();
    }

    private Optional<Term> note(String id, String title, Clause clause, List<String> remarks, Fields fields) {
        fields.text("where");
        if (fields.node("where").filter(draft::namesRefused).isPresent()) {
            return Optional.empty();
        }
        return fields.find("where", named("a region", draft.regions()), lookUp(draft.regions()))
                .map(region -> new Term.Note(id, title, region, clause, remarks));
    }

    private Term duty(String id, String title, Clause clause, List<String> remarks, Fields fields) {
        List<String> owners = fields.texts("owners");
        Fields due = Fields.of(
                fields.node("due").orElse(new Node.Mapping(fields.where(), List.of())), "due", draft.faults());
        Due when = due.has("on") ? on(due) : within(due);
        due.refuseUnknown();
        Value<String> deed = values.get(fields, "fulfilledBy", "the name of a deed", text -> text, "");
        return new Term.Duty(id, title, owners, when, deed, clause, remarks);
    }

    private Due on(Fields due) {
        return new Due.On(due.get("on", Written.DAY, Written::day, LocalDate.EPOCH), clock(due));
    }

    private Due within(Fields due) {
        return new Due.Within(
                due.get("within", "a number of days such as 7 days", TermReader::days, 1),
                moment(due),
                choice(due, "counting", Due.Counting.class, Due.Counting.CALENDAR),
                choice(due, "firstDay", Due.FirstDay.class, Due.FirstDay.NOT_COUNTED),
                choice(due, "lastDay", Due.LastDay.class, Due.LastDay.TO_ITS_END),
                clock(due));
    }

    private Value<Moment> moment(Fields due) {
        Moment standIn = draft.moments().isEmpty()
                ? new Moment(
                        "",
                        "",
                        new Value.Fixed<>(org.truceline.time.Told.ofDay(LocalDate.EPOCH)),
                        new Value.Fixed<>(ZoneOffset.UTC),
                        Optional.empty())
                : first(draft.moments());
        return values.get(due, "of", named("a time", draft.moments()), lookUp(draft.moments()), standIn);
    }

    private Value<ZoneId> clock(Fields due) {
        return values.get(due, "clock", Written.ZONE, Written::zone, ZoneOffset.UTC);
    }

    private <E extends Enum<E>> Value<E> choice(Fields due, String name, Class<E> kind, E standIn) {
        return values.get(due, name, Written.choices(kind), text -> Written.oneOf(kind, text), standIn);
    }

    private static Integer days(String text) {
        Matcher form = DAYS.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("days");
        }
        return Integer.valueOf(form.group(1));
    }

    private static <T> T first(Map<String, T> named) {
        return named.values().iterator().next();
    }

    private static <T> Function<String, T> lookUp(Map<String, T> named) {
        return id -> {
            T found = named.get(id);
            if (found == null) {
                throw new IllegalArgumentException(
                        Nearest.to(id, named.keySet()).orElse("none"));
            }
            return found;
        };
    }

    private static String named(String kind, Map<String, ?> named) {
        return kind + " of this agreement (" + String.join(", ", named.keySet()) + ")";
    }
}
