package org.truceline.agreement.written;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Classes;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Numbers;

/** Reads the classes that an agreement adds to the trees of acts, weapons and actors, and the actors themselves. */
final class ClassReader {

    private static final List<String> LISTINGS = List.of("complete", "partial");

    private final Draft draft;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Classes.Measures> measures = new LinkedHashMap<>();
    private final Map<String, Boolean> listings = new LinkedHashMap<>();
    private final Map<String, Map<String, ClassTree.Added>> added = new LinkedHashMap<>();
    private final Map<String, Where> declared = new LinkedHashMap<>();
    private final Map<String, Where> loners = new LinkedHashMap<>();
    private final Set<String> everybody = new LinkedHashSet<>();
    private final MembershipReader memberships;
    private Classes classes = Classes.BUILT_IN;
    private boolean asksForClasses;

    ClassReader(Draft draft) {
        this.draft = draft;
        memberships = new MembershipReader(draft);
    }

    /** Reads the sections "classes" and "actors" of a file. */
    void read(Fields file) {
        Fields sections = file.group("classes")
                .orElseGet(() -> Fields.of(file.mapping().without(Set.copyOf(file.names())), "classes", draft.faults));
        ClassTree acts = tree(sections, "acts", ClassTree.acts());
        ClassTree weapons = tree(sections, "weapons", ClassTree.weapons());
        ClassTree kinds = tree(sections, "actors", ClassTree.actors());
        sections.refuseUnknown();
        List<Node.Entry> entries = Bounds.check(file.entries("actors"), "actors", draft.faults);
        ClassTree placed = kinds.with(place(entries, kinds));
        classes = new Classes(acts, weapons, placed, measures, listings, added);
        entries.forEach(entry -> {
            declared.put(entry.name().text(), entry.name().where());
            actors.put(entry.name().text(), actor(entry, kinds));
        });
        everybody.addAll(actors.keySet());
        everybody.addAll(placed.ids());
    }

    Classes classes() {
        return classes;
    }

    Map<String, Actor> actors() {
        return actors;
    }

    private ClassTree tree(Fields sections, String name, ClassTree builtIn) {
        List<Node.Entry> entries = Bounds.check(sections.entries(name), name, draft.faults);
        Map<String, ClassTree.Added> classesAdded = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>(builtIn.ids());
        entries.forEach(entry -> known.add(entry.name().text()));
        for (Node.Entry entry : entries) {
            String id = entry.name().text();
            if (builtIn.knows(id)) {
                draft.faults.add(
                        entry.name().where(),
                        id,
                        "a name that no class has yet",
                        "a class that comes with the software",
                        "Leave it out, or choose another name.");
            }
            classesAdded.put(id, draft.group(id, entry.value(), fields -> {
                if (!fields.has("overlaps") && !fields.has("listing")) {
                    loners.put(id, entry.name().where());
                }
                return added(name, id, fields, known);
            }));
        }
        entries.forEach(entry -> refuseCircle(entry, classesAdded));
        if (!classesAdded.isEmpty()) {
            added.put(name, classesAdded);
        }
        return builtIn.with(without(classesAdded, builtIn));
    }

    private ClassTree.Added added(String tree, String id, Fields fields, Set<String> known) {
        if (tree.equals("weapons")) {
            Numbers calibre = measure(fields, "calibre", text -> Written.millimetres(text));
            Numbers range =
                    measure(fields, "range", text -> draft.kinds.length(text).value());
            Classes.Measures told = new Classes.Measures(calibre, range);
            if (!told.equals(Classes.Measures.UNTOLD)) {
                measures.put(id, told);
            }
        }
        if (tree.equals("actors")) {
            fields.find("listing", "one of " + String.join(", ", LISTINGS), text -> {
                        if (!LISTINGS.contains(text)) {
                            throw new IllegalArgumentException("listing");
                        }
                        return text.equals("complete");
                    })
                    .ifPresent(complete -> listings.put(id, complete));
        }
        String under = draft.get(fields, "under", known(tree, known));
        Set<String> overlaps = new LinkedHashSet<>();
        draft.items(fields, "overlaps")
                .forEach(item -> overlaps.add(known(tree, known).read(item, "overlaps")));
        return new ClassTree.Added(
                under,
                fields.findText("words").orElseGet(() -> Written.words(id)),
                Collections.unmodifiableSet(overlaps));
    }

    private static Numbers measure(Fields fields, String name, ToDoubleFunction<String> parse) {
        return fields.find(name, Written.LENGTH, text -> Numbers.exactly(parse.applyAsDouble(text)))
                .orElse(Numbers.UNTOLD);
    }

    private Leaf<String> known(String tree, Set<String> known) {
        String expected = "one of the classes of " + tree;
        return draft.kinds.single(
                expected,
                "",
                text -> refuseUnknown(text, known, expected),
                (String text) -> NearClasses.remedy(text, known));
    }

    private static String refuseUnknown(String text, Set<String> known, String expected) {
        if (!known.contains(text)) {
            throw new IllegalArgumentException(expected);
        }
        return text;
    }

    private void refuseCircle(Node.Entry entry, Map<String, ClassTree.Added> added) {
        String id = entry.name().text();
        ClassTree.Added at = added.get(id);
        for (int steps = 0; at != null && steps <= added.size(); steps++) {
            if (at.under().equals(id)) {
                draft.faults.add(
                        entry.name().where(), id, "a class under another", "a circle of classes", "Put it elsewhere.");
                return;
            }
            at = added.get(at.under());
        }
    }

    /** Classes that come to lie in the tree: in a circle or under nothing they would never end. */
    private static Map<String, ClassTree.Added> without(Map<String, ClassTree.Added> added, ClassTree tree) {
        Map<String, ClassTree.Added> usable = new LinkedHashMap<>();
        added.forEach((id, each) -> {
            String above = each.under();
            for (int steps = 0; added.containsKey(above) && steps <= added.size(); steps++) {
                above = added.getOrDefault(above, each).under();
            }
            if (tree.knows(above) && !tree.knows(id)) {
                usable.put(id, each);
            }
        });
        return usable;
    }

    /** The actors that the file puts under a class. */
    private Map<String, ClassTree.Added> place(List<Node.Entry> entries, ClassTree kinds) {
        Map<String, ClassTree.Added> placed = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            if (entry.value() instanceof Node.Mapping mapping
                    && mapping.find("under").orElse(null) instanceof Node.Scalar under
                    && kinds.knows(under.text().strip())
                    && !kinds.knows(entry.name().text())) {
                String words = mapping.find("name").orElse(null) instanceof Node.Scalar name
                        ? name.text().strip()
                        : entry.name().text();
                placed.put(entry.name().text(), new ClassTree.Added(under.text().strip(), words, Set.of()));
            }
        }
        return placed;
    }

    private Actor actor(Node.Entry entry, ClassTree kinds) {
        String id = entry.name().text();
        if (kinds.knows(id)) {
            draft.faults.add(
                    entry.name().where(),
                    id,
                    "a name of its own",
                    "the name of a class of actors",
                    "Choose another name.");
        }
        return draft.group(id, entry.value(), fields -> {
            Leaf<String> known = known("actors", kinds.ids());
            return new Actor(
                    id,
                    fields.text("name"),
                    fields.texts("roles"),
                    memberships.sure(fields, "under", known),
                    memberships.read(id, fields, known));
        });
    }

    /** Where the classes are declared that do not say what they overlap. */
    Map<String, Where> loners() {
        return Collections.unmodifiableMap(loners);
    }

    /** The bounds of memberships that are days without a clock. */
    List<MembershipReader.Day> days() {
        return memberships.days();
    }

    /** Where an actor is declared. */
    Where whereOf(String actor) {
        return declared.getOrDefault(actor, Where.of(""));
    }

    /** True when some condition asks for a class of actors, and not for an actor. */
    boolean asksForClasses() {
        return asksForClasses;
    }

    /** Classes of acts. */
    Leaf<String> act() {
        return known("acts", classes.acts().ids());
    }

    /** Classes of weapons, and of things and people that can be counted. */
    Leaf<String> weapon() {
        return known("weapons", classes.weapons().ids());
    }

    /** Lists of actors and classes of actors; one alone counts as a list of one. */
    Leaf<List<String>> actorList() {
        Leaf<String> one = actor();
        return Leaf.of(one.expected(), List.of(), (node, about) -> {
            List<Node> items = Draft.items(node);
            if (items.isEmpty()) {
                draft.faults.add(
                        node.where(),
                        about,
                        one.expected(),
                        "an empty list",
                        "Name one, or leave it out; a reading that names nobody is \"unknown\".");
            }
            return items.stream().map(item -> one.read(item, about)).toList();
        });
    }

    /** Actors, and classes of actors. */
    Leaf<String> actor() {
        String expected = "an actor of this agreement or one of the classes of actors";
        return draft.kinds.single(
                expected,
                "",
                text -> {
                    asksForClasses |=
                            !actors.containsKey(text) && classes.actors().knows(text);
                    return refuseUnknown(text, everybody, expected);
                },
                (String text) -> "Name an actor under actors, or a class. " + NearClasses.remedy(text, everybody));
    }
}
