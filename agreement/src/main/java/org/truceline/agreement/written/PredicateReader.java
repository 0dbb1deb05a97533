package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.agreement.Event;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Predicate.Bound;
import org.truceline.agreement.Predicate.Comparison;
import org.truceline.agreement.Predicate.Measure;
import org.truceline.agreement.Span;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.occurrence.Medium;

/** Reads conditions. Of several in one group all have to hold; they are kept in the order in which they are asked. */
final class PredicateReader {

    private static final String FORM = "a group of conditions such as {act: attack, by: state-force}";
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<|=)? ?(.{1,40})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Predicate STAND_IN = new Predicate.All(List.of());
    private static final int MOST = 1000;

    private final Draft draft;
    private final ReadsReader readings;

    PredicateReader(Draft draft) {
        this.draft = draft;
        this.readings = new ReadsReader(draft);
    }

    /** The condition under {@code name}, when given. */
    Optional<Predicate> find(Fields fields, String name) {
        return fields.node(name).map(node -> read(node, name));
    }

    /** The condition under {@code name}; a fault when missing. */
    Predicate get(Fields fields, String name) {
        return find(fields, name).orElseGet(() -> {
            draft.faults.add(fields.where(), name, FORM, "nothing", "Add \"" + name + ": …\".");
            return STAND_IN;
        });
    }

    private Predicate read(Node node, String about) {
        if (!(node instanceof Node.Mapping)) {
            draft.faults.add(node.where(), about, FORM, node.kind(), "");
            return STAND_IN;
        }
        return draft.nesting.inside(
                node,
                about,
                STAND_IN,
                () -> draft.group(about, node, fields -> {
                    Supplier<List<Span>> during = () -> draft.items(fields, "during").stream()
                            .map(item -> draft.spans.read(item, "during"))
                            .toList();
                    Predicate read = pattern(fields, during);
                    if (fields.names().isEmpty() && read.equals(STAND_IN)) {
                        draft.faults.add(
                                node.where(), about, FORM, "an empty group", "Write a condition, or leave it out.");
                    }
                    return read;
                }));
    }

    /** The conditions in these fields, which may hold more; their time is {@code during}. Always true when there are none. */
    Predicate pattern(Fields fields, Supplier<List<Span>> during) {
        List<Predicate> parts = new ArrayList<>();
        set(fields, "act", draft.classes.act()).map(Predicate.IsAct::new).ifPresent(parts::add);
        actor(fields, "by", Predicate.Role.BY).ifPresent(parts::add);
        actor(fields, "against", Predicate.Role.AGAINST).ifPresent(parts::add);
        set(fields, "weapon", draft.classes.weapon())
                .map(Predicate.IsWeapon::new)
                .ifPresent(parts::add);
        compares(fields, "calibre", Measure.CALIBRE).ifPresent(parts::add);
        compares(fields, "range", Measure.RANGE).ifPresent(parts::add);
        set(fields, "medium", draft.kinds.choice(Medium.class))
                .map(Predicate.IsMedium::new)
                .ifPresent(parts::add);
        List<Span> spans = during.get();
        if (!spans.isEmpty()) {
            parts.add(new Predicate.During(spans));
        }
        inside(fields, "where", Predicate.End.AT).ifPresent(parts::add);
        inside(fields, "origin", Predicate.End.FROM).ifPresent(parts::add);
        compares(fields, "number", Measure.NUMBER).ifPresent(parts::add);
        fields.node("done").flatMap(this::done).map(Predicate.Done::new).ifPresent(parts::add);
        draft.find(fields, "decided", this::decided).flatMap(each -> each).ifPresent(parts::add);
        fields.node("judged")
                .flatMap(name -> draft.questions.find(name, "judged"))
                .map(Predicate.Judged::new)
                .ifPresent(parts::add);
        fields.findText("pleaded").map(id -> pleaded(fields, id)).ifPresent(parts::add);
        parts.addAll(readings.read(fields));
        several(fields, "all").map(Predicate.All::new).ifPresent(parts::add);
        several(fields, "any").map(Predicate.Any::new).ifPresent(parts::add);
        find(fields, "not").map(Predicate.Not::new).ifPresent(parts::add);
        return parts.size() == 1 ? parts.getFirst() : new Predicate.All(parts);
    }

    private Optional<Predicate> actor(Fields fields, String name, Predicate.Role role) {
        return set(fields, name, draft.classes.actor()).map(classes -> new Predicate.IsActor(role, classes));
    }

    /** The several values under {@code name}, one alone for a list of one; open as a whole where the text leaves it open. */
    private <T> Optional<Value<Set<T>>> set(Fields fields, String name, Leaf<T> leaf) {
        return fields.has(name) ? draft.values.find(fields, name, setOf(leaf)) : Optional.empty();
    }

    private <T> Leaf<Set<T>> setOf(Leaf<T> leaf) {
        Set<T> standIn = Set.of(leaf.standIn());
        return Leaf.of(leaf.expected(), standIn, (node, about) -> {
            List<Node> items = Draft.items(node);
            if (items.isEmpty() || items.size() > MOST) {
                draft.faults.add(node.where(), about, "1 to " + MOST + " values", items.size() + "", "");
                return standIn;
            }
            Set<T> set = new LinkedHashSet<>();
            items.forEach(item -> set.add(leaf.read(item, about)));
            return Collections.unmodifiableSet(set);
        });
    }

    private Optional<Predicate> compares(Fields fields, String name, Measure measure) {
        Leaf<Bound> leaf = bound(
                switch (measure) {
                    case CALIBRE -> "a bound on a calibre such as \">= 100 mm\"";
                    case RANGE -> "a bound on a range such as \"> 20 km\"";
                    case NUMBER -> "a bound on a number such as \">= 30\"";
                },
                switch (measure) {
                    case CALIBRE -> Written::millimetres;
                    case RANGE -> text -> draft.kinds.length(text).value();
                    case NUMBER -> PredicateReader::count;
                });
        return draft.values.find(fields, name, leaf).map(bound -> new Predicate.Compares(measure, bound));
    }

    private Leaf<Bound> bound(String expected, Function<String, Double> parse) {
        return draft.kinds.single(
                expected,
                new Bound(Comparison.EXACTLY, 0),
                text -> {
                    Matcher form = BOUND.matcher(text);
                    if (!form.matches()) {
                        throw new IllegalArgumentException(expected);
                    }
                    return new Bound(comparison(form.group(1)), parse.apply(form.group(2)));
                },
                List.of());
    }

    private static Comparison comparison(@org.jspecify.annotations.Nullable String sign) {
        return Arrays.stream(Comparison.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElse(Comparison.EXACTLY);
    }

    /** A number of things; throws where {@code text} is none. */
    static Double count(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("number");
        }
        return Double.valueOf(text);
    }

    private Optional<Predicate> inside(Fields fields, String name, Predicate.End end) {
        return fields.node(name).map(node -> new Predicate.Inside(end, draft.regions.read(node, name)));
    }

    /** The event that {@code name} names, by itself or as the deed of a duty. */
    private Optional<Event> done(Node name) {
        if (!(name instanceof Node.Scalar scalar)
                || draft.events.has(scalar.text().strip())) {
            return draft.events.find(name, "done");
        }
        String duty = scalar.text().strip();
        if (!draft.deeds.containsKey(duty)) {
            refuseUndone(scalar);
            return Optional.empty();
        }
        Optional<Node> deed = draft.deeds.getOrDefault(duty, Optional.empty());
        if (deed.isPresent() && Values.isOpen(deed.get())) {
            draft.faults.add(
                    name.where(),
                    "done",
                    "an event, or a duty whose deed the text fixes",
                    "the duty \"" + duty + "\", whose deed is left open",
                    "Name the event that is meant, or write {any: [{done: …}, {done: …}]}.");
            return Optional.empty();
        }
        return deed.flatMap(node -> draft.events.find(node, "deed"));
    }

    private void refuseUndone(Node.Scalar name) {
        Set<String> known = draft.events.names();
        known.addAll(draft.deeds.keySet());
        draft.faults.add(
                name.where(),
                "done",
                "an event or a duty of this agreement",
                "\"" + name.text().strip() + "\"",
                draft.faults.isFull()
                        ? ""
                        : Nearest.question(name.text().strip(), known).orElse("Add it under events."));
    }

    private Optional<Predicate> decided(Fields fields) {
        String about = fields.text("about");
        if (!fields.has("by")) {
            draft.faults.add(fields.where(), "by", "a body of this agreement", "nothing", "Add \"by: …\".");
        }
        return fields.node("by")
                .flatMap(name -> draft.bodies.find(name, "by"))
                .map(body -> new Predicate.Decided(body, about));
    }

    private Predicate pleaded(Fields fields, String id) {
        Optional<String> near = draft.exceptions.contains(id) || draft.faults.isFull()
                ? Optional.empty()
                : Nearest.question(id, draft.exceptions);
        near.ifPresent(remedy -> draft.faults.add(
                fields.where("pleaded"), "pleaded", "an exception of this agreement", "\"" + id + "\"", remedy));
        if (!draft.exceptions.contains(id)) {
            draft.otherPleas.putIfAbsent(id, fields.where("pleaded"));
        }
        return new Predicate.Pleaded(id);
    }

    private Optional<List<Predicate>> several(Fields fields, String name) {
        return fields.node(name).map(node -> {
            List<Node> items = Draft.items(node);
            if (items.isEmpty() || items.size() > MOST) {
                draft.faults.add(node.where(), name, "1 to " + MOST + " conditions", items.size() + "", "");
                return List.of(STAND_IN);
            }
            return items.stream().map(item -> read(item, name)).toList();
        });
    }
}
