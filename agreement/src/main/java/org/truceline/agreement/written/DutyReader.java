package org.truceline.agreement.written;

import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.time.Amount;

/** Reads terms that require a deed. */
final class DutyReader {

    private static final Event NONE = new Event("", "", Optional.empty());

    private final Draft draft;
    private final DueReader dues;

    DutyReader(Draft draft) {
        this.draft = draft;
        dues = new DueReader(draft);
    }

    Term read(Term.Head head, Fields fields) {
        Value<List<String>> owners = fields.node("owners").orElse(null) instanceof Node.Listing(var _, var items)
                        && items.isEmpty()
                ? Term.Duty.NOBODY
                : draft.values.find(fields, "owners", draft.classes.actorList()).orElse(Term.Duty.NOBODY);
        Value<Event> deed = deed(fields);
        boolean recurs = fields.has("every");
        Due due = draft.find(fields, "due", group -> dues.read(group, recurs)).orElseGet(() -> {
            draft.faults.add(
                    fields.where(),
                    "due",
                    "when it is due",
                    "nothing",
                    "Add \"due: …\"; if the text names no time: {none: true}.");
            return Due.UNTOLD;
        });
        return new Term.Duty(head, owners, deed, due, conditions(head.id(), fields), recurrence(fields, due));
    }

    private Value<Event> deed(Fields fields) {
        if (fields.has("deed") && fields.has("fulfilledBy")) {
            draft.faults.add(fields.where("deed"), "deed", "either deed or fulfilledBy", "both", "Keep deed.");
        }
        Leaf<Event> leaf = Leaf.of(
                "an event of this agreement",
                NONE,
                (node, about) -> draft.events.find(node, about).orElse(NONE));
        return draft.values.get(
                fields, fields.has("fulfilledBy") && !fields.has("deed") ? "fulfilledBy" : "deed", leaf);
    }

    private Term.Conditions conditions(String id, Fields fields) {
        return new Term.Conditions(
                draft.predicates.find(fields, "when"),
                draft.predicates.find(fields, "provided"),
                fields.node("waived").flatMap(name -> draft.events.find(name, "waived")),
                concurrently(id, fields));
    }

    private List<String> concurrently(String id, Fields fields) {
        List<String> others = new ArrayList<>();
        for (Node item : draft.items(fields, "concurrently")) {
            String other = item instanceof Node.Scalar scalar ? scalar.text().strip() : "";
            if (Values.isOpen(item)) {
                draft.faults.add(
                        item.where(),
                        "concurrently",
                        "another duty of this agreement",
                        "an open value",
                        NotOpen.remedy(item, "concurrently"));
            } else if (!draft.deeds.containsKey(other) || other.equals(id)) {
                draft.faults.add(
                        item.where(),
                        "concurrently",
                        "another duty of this agreement",
                        other.equals(id) ? "the duty itself" : item.kind(),
                        Nearest.question(other, draft.deeds.keySet())
                                .filter(_ -> !other.equals(id))
                                .orElse("Name the id of a term with mode require."));
            }
            others.add(other);
        }
        return others;
    }

    private Optional<Term.Recurrence> recurrence(Fields fields, Due due) {
        Optional<Integer> times = fields.find("times", "a number of periods such as 12", DutyReader::number);
        Optional<Amount> every = draft.find(fields, "every", draft.kinds.amount());
        if (every.isEmpty()) {
            if (times.isPresent() || fields.has("clock")) {
                draft.faults.add(
                        fields.where(times.isPresent() ? "times" : "clock"),
                        times.isPresent() ? "times" : "clock",
                        "a duty that comes again",
                        "no \"every\" beside it",
                        "Add \"every: …\", or remove it.");
                fields.node("clock");
            }
            return Optional.empty();
        }
        if (due.from().isEmpty()) {
            draft.faults.add(
                    fields.where("every"),
                    "every",
                    "a due time with a beginning, from which the periods run",
                    "none",
                    "Add \"from: …\" to the group under due.");
        }
        if (isNone(every.get())) {
            draft.faults.add(
                    fields.where("every"), "every", "some time", every.get().toString(), "");
        }
        return Optional.of(new Term.Recurrence(every.get(), times, clock(fields, every.get())));
    }

    /** On whose clock calendar periods begin: written beside them, or in the short form of the due time, or that of the places. */
    private Value<ZoneId> clock(Fields fields, Amount every) {
        Optional<Value<ZoneId>> written = draft.values.find(fields, "clock", draft.kinds.zone());
        if (!(every instanceof Amount.Calendar)) {
            return Value.of(ZoneOffset.UTC);
        }
        if (written.isEmpty()
                && fields.node("due").orElse(null) instanceof Node.Mapping due
                && due.find("clock").isPresent()) {
            return draft.values.get(Fields.of(due, "due", draft.faults), "clock", draft.kinds.zone());
        }
        return written.orElseGet(() -> Value.of(draft.clock.orElse(ZoneId.of("UTC"))));
    }

    /** True for no time at all. */
    static boolean isNone(Amount amount) {
        return switch (amount) {
            case Amount.Elapsed(var duration) -> duration.isZero();
            case Amount.Calendar(Period period) -> period.isZero();
        };
    }

    private static Integer number(String text) {
        if (!text.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("times");
        }
        return Integer.valueOf(text);
    }
}
