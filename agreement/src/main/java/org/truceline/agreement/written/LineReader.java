package org.truceline.agreement.written;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads lines: drawn in a file, in versions that hold for a time, not drawn, or left open among others. */
final class LineReader {

    private static final int MOST_LEAVES = 4096;
    private static final NamedLine NONE = new NamedLine("", "", List.of(), List.of(), "", Optional.empty());
    private static final Value<NamedLine> REFUSED = Value.of(NONE);

    private final Draft draft;
    private final Table<Value<NamedLine>> named;

    LineReader(Draft draft) {
        this.draft = draft;
        named = new Table<>(
                new Table.Words("a line", "lines", "a circle of lines"), draft.faults, draft.nesting, this::named);
    }

    Table<Value<NamedLine>> table() {
        return named;
    }

    /** True for the stand-in of a line that was refused: nothing more is to be said of it. */
    static boolean isRefused(NamedLine line) {
        return line.id().isEmpty();
    }

    /** The line under {@code name}: one of the agreement, or one for each reading of an open point. */
    Value<NamedLine> get(Fields fields, String name) {
        Optional<Node> node = fields.node(name);
        if (node.isEmpty()) {
            draft.faults.add(fields.where(), name, "a line of this agreement", "nothing", "Add \"" + name + ": …\".");
        }
        return node.map(value -> read(value, name)).orElse(REFUSED);
    }

    /** A line by its name, or one for each reading of an open point. */
    Value<NamedLine> read(Node node, String about) {
        Leaf<Value<NamedLine>> byName = Leaf.of(
                "a line of this agreement",
                REFUSED,
                (name, where) -> named.find(name, where).orElse(REFUSED));
        return Values.combine(draft.values.read(node, about, byName), line -> line);
    }

    private Optional<Value<NamedLine>> named(String id, Node node) {
        return switch (node) {
            case Node.Scalar(var where, String file) ->
                draft.drawn
                        .line(file.strip(), where)
                        .map(drawn -> Value.of(new NamedLine(
                                id,
                                drawn.title(),
                                List.of(),
                                List.of(new NamedLine.Version(drawn, Optional.empty(), Optional.empty())),
                                "",
                                Optional.empty())));
            case Node.Mapping mapping when Values.isOpen(mapping) -> open(id, mapping);
            case Node.Mapping mapping ->
                draft.group(id, mapping, fields -> line(id, fields)).map(Value::of);
            case Node.Listing list -> {
                draft.faults.add(
                        list.where(),
                        id,
                        "the name of a line file, or a group that says how it is drawn",
                        list.kind(),
                        "");
                yield Optional.empty();
            }
        };
    }

    private Optional<Value<NamedLine>> open(String id, Node.Mapping mapping) {
        Value<NamedLine> value = read(mapping, id);
        if (value.all().limit(MOST_LEAVES + 1).count() > MOST_LEAVES) {
            draft.faults.add(
                    mapping.where(),
                    id,
                    "at most " + MOST_LEAVES + " lines to choose among",
                    "more",
                    "Write it flatter.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Optional<NamedLine> line(String id, Fields fields) {
        Optional<String> given = fields.findText("title");
        List<String> sides = fields.texts("sides");
        if (fields.has("sides")
                && (sides.size() != 2 || sides.contains("both") || sides.get(0).equals(sides.get(1)))) {
            draft.faults.add(fields.where("sides"), "sides", "two names that differ", String.join(", ", sides), "");
        }
        int before = draft.faults.count();
        List<NamedLine.Version> versions = new ArrayList<>();
        List<Node> items = fields.items("versions");
        for (int i = 0; i < items.size(); i++) {
            String own = items.size() == 1 ? id : id + "." + (i + 1);
            draft.group("versions", items.get(i), version -> version(own, given, version))
                    .ifPresent(versions::add);
        }
        refuseTogether(fields, versions);
        String why = fields.findText("why").orElse("");
        Optional<Clause> clause = draft.find(fields, "clause", draft.instruments::clause);
        if (fields.has("versions") == fields.has("why")) {
            draft.faults.add(
                    fields.where(),
                    id,
                    "versions of a drawn line, or why it is not drawn",
                    fields.has("why") ? "both" : "neither",
                    fields.has("why") ? "Keep one of them." : "Add \"versions: …\" or \"why: …\".");
        } else if (fields.has("versions") && versions.isEmpty()) {
            if (draft.faults.count() == before) {
                draft.faults.add(
                        fields.where("versions"), "versions", "at least one", "none", "Say why it is not drawn.");
            }
            return Optional.empty();
        }
        String title = given.or(() ->
                        versions.stream().map(each -> each.drawn().title()).findFirst())
                .orElseGet(() -> Written.words(id));
        return Optional.of(new NamedLine(id, title, sides, versions, why, clause));
    }

    private static Instant begin(NamedLine.Version version) {
        return version.from().orElse(Instant.MIN);
    }

    /** Adds a fault where two versions hold at one time. */
    private void refuseTogether(Fields fields, List<NamedLine.Version> versions) {
        List<NamedLine.Version> inOrder = versions.stream()
                .sorted((one, other) -> begin(one).compareTo(begin(other)))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            NamedLine.Version before = inOrder.get(i - 1);
            NamedLine.Version next = inOrder.get(i);
            Instant end = before.until().orElse(Instant.MAX);
            if (end.isAfter(begin(next))) {
                draft.faults.add(
                        fields.where("versions"),
                        "versions",
                        "one version at a time",
                        before.drawn().id() + " and " + next.drawn().id() + " at once",
                        "Write until which day the one holds, and from which the other.");
            }
        }
    }

    private Optional<NamedLine.Version> version(String id, Optional<String> title, Fields fields) {
        Optional<Drawn.LineVersion> drawn = draft.form(fields, "versions", List.of("file", "vertices"))
                .flatMap(form -> form.equals("file")
                        ? draft.drawn.line(fields.text("file"), fields.where("file"))
                        : draft.drawn.line(
                                fields, new DrawnReader.Named(id, title.orElseGet(() -> Written.words(id)))));
        Optional<Instant> from = fields.find("from", Written.DAY_OR_INSTANT, Written::dayOrInstant);
        Optional<Instant> until = fields.find("until", Written.DAY_OR_INSTANT, Written::dayOrInstant);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            draft.faults.add(
                    fields.where("until"),
                    "until",
                    "a time after " + from.get(),
                    until.get().toString(),
                    "");
        }
        return drawn.map(line -> new NamedLine.Version(line, from, until));
    }
}
