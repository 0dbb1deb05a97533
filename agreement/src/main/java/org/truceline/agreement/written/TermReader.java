package org.truceline.agreement.written;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Event;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Reads terms, one of five modes each. */
final class TermReader {

    private static final List<String> MODES = List.of("forbid", "permit", "require", "limit", "note");

    private final Draft draft;
    private final DutyReader duties;
    private final LimitReader limits;
    private final Map<String, Where> declared = new LinkedHashMap<>();

    TermReader(Draft draft) {
        this.draft = draft;
        duties = new DutyReader(draft);
        limits = new LimitReader(draft);
    }

    /** Takes in what other parts of the file may name: duties with their deeds, and exceptions. */
    void declare(List<Node> terms) {
        for (Node term : terms) {
            if (!(term instanceof Node.Mapping mapping)
                    || !(mapping.find("id").orElse(null) instanceof Node.Scalar(Where where, String text))) {
                continue;
            }
            String id = text.strip();
            if (declared.putIfAbsent(id, where) != null) {
                draft.faults.add(where, "terms", "each id once", "\"" + id + "\" twice", "Rename one of them.");
            }
            if (mapping.find("mode").orElse(null) instanceof Node.Scalar mode
                    && mode.text().strip().equals("require")) {
                Optional<Node> old = mapping.find("fulfilledBy");
                draft.deeds.put(id, mapping.find("deed").or(() -> old));
                old.ifPresent(this::declareDeeds);
            }
            mapping.find("unless").map(Draft::items).orElse(List.of()).forEach(this::declareException);
        }
    }

    /** In the old form a deed is declared where it is first named, unless the name is nearly one that is declared. */
    private void declareDeeds(Node node) {
        switch (node) {
            case Node.Scalar name -> {
                String id = name.text().strip();
                if (!id.isEmpty()
                        && !id.equals("unknown")
                        && !draft.events.has(id)
                        && Nearest.to(id, draft.events.names()).isEmpty()) {
                    draft.oldDeeds.put(id, name);
                }
            }
            case Node.Mapping open ->
                open.entries().stream()
                        .filter(entry -> !entry.name().text().equals("open"))
                        .map(Node.Entry::value)
                        .filter(value -> value instanceof Node.Scalar)
                        .forEach(this::declareDeeds);
            case Node.Listing _ -> {}
        }
    }

    private void declareException(Node node) {
        if (node instanceof Node.Mapping mapping && mapping.find("id").orElse(null) instanceof Node.Scalar id) {
            draft.exceptions.add(id.text().strip());
        }
    }

    /** The term that {@code node} writes; empty when it is of no mode. */
    Optional<Term> read(Node node) {
        Fields fields = Fields.of(node, "term", draft.faults);
        Term.Head head = head(fields);
        String mode = fields.text("mode");
        Optional<Term> term = switch (mode) {
            case "forbid" -> Optional.of(new Term.Prohibition(head, pattern(fields), exemptions(fields)));
            case "permit" -> Optional.of(new Term.Permission(head, pattern(fields)));
            case "require" -> Optional.of(duties.read(head, fields));
            case "limit" -> Optional.of(limits.read(head, fields));
            case "note" -> note(head, fields);
            default -> {
                draft.faults.add(
                        fields.where("mode"),
                        "mode",
                        "one of " + String.join(", ", MODES),
                        mode.isEmpty() ? "nothing" : mode,
                        Nearest.question(mode, MODES).orElse(""));
                yield Optional.empty();
            }
        };
        if (MODES.contains(mode)) {
            fields.refuseUnknown();
        }
        return term;
    }

    private Predicate pattern(Fields fields) {
        return draft.predicates.pattern(fields, () -> draft.spans.ofTerm(fields));
    }

    private Term.Head head(Fields fields) {
        String id = fields.text("id");
        String title = fields.findText("title").orElseGet(() -> Written.words(id));
        Clause clause = draft.find(fields, "clause", draft.instruments::clause).orElse(Clause.NONE);
        Optional<Instrument> instrument = draft.instruments.find(clause.instrument());
        return new Term.Head(
                id,
                title,
                clause,
                remarks(id, fields),
                draft.find(fields, "basis", draft.kinds.choice(Term.Basis.class))
                        .orElse(Term.Basis.EXPRESS),
                InstrumentReader.rank(fields)
                        .orElse(instrument.map(Instrument::rank).orElse(0)),
                bound(fields),
                instrument.flatMap(Instrument::inForce));
    }

    private List<String> remarks(String id, Fields fields) {
        if (fields.node("remarks").orElse(null) instanceof Node.Listing listing) {
            CutWords.in(listing).ifPresent(remark -> draft.cutRemarks.putIfAbsent(id, remark));
        }
        return fields.texts("remarks");
    }

    private Optional<Value<List<String>>> bound(Fields fields) {
        if (fields.has("who")) {
            return who(fields);
        }
        return draft.values.find(fields, "bound", draft.classes.actorList());
    }

    /** The old form, which names an open point without readings. */
    private Optional<Value<List<String>>> who(Fields fields) {
        Optional<OpenPoint> point = fields.node("who").flatMap(name -> draft.points.find(name, "who"));
        point.filter(found -> !found.readings().isEmpty())
                .ifPresent(found -> draft.faults.add(
                        fields.where("who"),
                        "who",
                        "an open point without readings",
                        "\"" + found.id() + "\", which has some",
                        "Write \"bound: {open: " + found.id() + ", …}\" with the actors for each reading."));
        if (fields.has("bound")) {
            draft.faults.add(fields.where("who"), "who", "either bound or who", "both", "Keep bound.");
        }
        return point.map(Value.Unfilled::new);
    }

    private List<Term.Exemption> exemptions(Fields fields) {
        List<Node> items = fields.items("unless");
        Set<String> seen = new HashSet<>();
        return items.stream()
                .map(item -> draft.group("unless", item, each -> {
                    Term.Exemption read = exemption(each);
                    if (!seen.add(read.id())) {
                        draft.faults.add(
                                each.where("id"),
                                "unless",
                                "each id once",
                                "\"" + read.id() + "\" twice",
                                "Rename one of them.");
                    }
                    return read;
                }))
                .toList();
    }

    private Term.Exemption exemption(Fields fields) {
        String id = fields.text("id");
        Term.Force force = draft.find(fields, "force", draft.kinds.choice(Term.Force.class))
                .orElse(Term.Force.EXPRESS);
        Optional<Predicate> when = draft.predicates.find(fields, "when");
        if (when.isEmpty() && force == Term.Force.EXPRESS) {
            draft.faults.add(
                    fields.where(),
                    "when",
                    "the conditions of an express exception",
                    "nothing",
                    "Add \"when: …\", or \"force: preambular\" or \"unilateral\" if it is only printed.");
        }
        return new Term.Exemption(
                id,
                fields.findText("title").orElseGet(() -> Written.words(id)),
                force,
                when,
                draft.find(fields, "clause", draft.instruments::clause));
    }

    /** A note marks a region by its name; one that is written in place gets the term's id for a name. */
    private Optional<Term> note(Term.Head head, Fields fields) {
        Optional<Node> where = fields.node("where");
        if (where.isEmpty()) {
            draft.faults.add(fields.where(), "where", "a region", "nothing", "Add \"where: …\".");
            return Optional.empty();
        }
        if (where.get() instanceof Node.Scalar) {
            return draft.regions.table().find(where.get(), "where").map(region -> new Term.Note(head, region));
        }
        if (draft.regions.table().has(head.id())) {
            draft.faults.add(
                    where.get().where(),
                    "where",
                    "the name of a region",
                    "a rule, while \"" + head.id() + "\" is the name of another region",
                    "Put it under regions, with a name of its own.");
            return Optional.empty();
        }
        NamedRegion region = new NamedRegion(
                head.id(),
                head.title(),
                draft.regions.read(where.get(), "where"),
                List.of(),
                List.of(),
                Optional.empty());
        draft.regions.table().add(head.id(), where.get(), region);
        draft.regions.table().use(head.id());
        return Optional.of(new Term.Note(head, region));
    }

    /** Where each term is declared, by its id. */
    Map<String, Where> declared() {
        return declared;
    }

    /** Declares the deeds that only the old form names. */
    void declareOldDeeds() {
        draft.oldDeeds.forEach(
                (id, node) -> draft.events.add(id, node, new Event(id, Written.words(id), Optional.empty())));
    }
}
