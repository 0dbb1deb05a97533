package org.truceline.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The named values of one group, read by name. Missing, unknown and malformed values become faults, and reading goes on;
 * what a faulty value yields is empty or a stand-in that is never used once the faults are thrown.
 */
public final class Fields {

    private static final String COMMA =
            "If it belongs to the words before it, put the whole of them in quotation marks: commas part what stands in { }. Else"
                    + " remove it.";

    private final Node.Mapping mapping;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Node.Mapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
    }

    /** The fields of {@code node}; a fault and no fields when it is not a group of named values. */
    public static Fields of(Node node, String about, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, faults);
        }
        faults.add(node.where(), about, "a group of named values", node.kind(), "");
        return new Fields(new Node.Mapping(node.where(), List.of()), faults);
    }

    /** Where the group begins. */
    public Where where() {
        return mapping.where();
    }

    /** Where the value under {@code name} begins, or the group when there is none. */
    public Where where(String name) {
        return mapping.find(name).map(Node::where).orElse(where());
    }

    /** The faults that this group's values are added to. */
    public Faults faults() {
        return faults;
    }

    /** The value under {@code name}, whatever its kind. */
    public Optional<Node> node(String name) {
        known.add(name);
        return mapping.find(name);
    }

    /** The names that are given, in the order of the file. */
    public List<String> names() {
        return mapping.entries().stream().map(entry -> entry.name().text()).toList();
    }

    /** The group as it stands in the file. */
    public Node.Mapping mapping() {
        return mapping;
    }

    /** True when {@code name} is given. */
    public boolean has(String name) {
        return node(name).isPresent();
    }

    /** The single value under {@code name}; a fault and "" when missing, empty or not single. */
    public String text(String name) {
        if (node(name).isEmpty()) {
            faults.add(where(), name, "a value", "nothing", "Add \"" + name + ": …\".");
            return "";
        }
        return findText(name).orElse("");
    }

    /** The single value under {@code name}, when given; a fault when it is empty or not single. */
    public Optional<String> findText(String name) {
        return node(name).flatMap(value -> switch (value) {
            case Node.Scalar(Where where, String text)
            when text.isBlank() -> {
                faults.add(where, name, "a value", "nothing", "Write one, or leave \"" + name + "\" out.");
                yield Optional.empty();
            }
            case Node.Scalar scalar -> Optional.of(scalar.text().strip());
            default -> {
                faults.add(value.where(), name, "a single value", value.kind(), "");
                yield Optional.empty();
            }
        });
    }

    /**
     * The value under {@code name} as {@code parse} reads it, when given; an {@link IllegalArgumentException} or
     * {@link java.time.DateTimeException} from it becomes a fault that says {@code expected}.
     */
    public <T> Optional<T> find(String name, String expected, Function<String, T> parse) {
        return findText(name).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | java.time.DateTimeException problem) {
                faults.add(where(name), name, expected, "\"" + text + "\"", "");
                return Optional.empty();
            }
        });
    }

    /** As {@link #find}, with a fault and {@code standIn} when missing or malformed. */
    public <T> T get(String name, String expected, Function<String, T> parse, T standIn) {
        if (node(name).isEmpty()) {
            faults.add(where(), name, expected, "nothing", "Add \"" + name + ": …\".");
        }
        return find(name, expected, parse).orElse(standIn);
    }

    /** The group under {@code name}, when given. */
    public Optional<Fields> group(String name) {
        return node(name).map(value -> of(value, name, faults));
    }

    /** Each item of the list under {@code name}; none when it is not given, a fault when it is no list. */
    public List<Node> items(String name) {
        return node(name)
                .map(value -> {
                    if (value instanceof Node.Listing listing) {
                        return listing.items();
                    }
                    faults.add(value.where(), name, "a list", value.kind(), "Begin each item with \"- \".");
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    /** The single values listed under {@code name}; one value alone counts as a list of one. */
    public List<String> texts(String name) {
        if (node(name).orElse(null) instanceof Node.Scalar) {
            return findText(name).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            if (item instanceof Node.Scalar scalar) {
                texts.add(scalar.text().strip());
            } else {
                faults.add(item.where(), name, "single values", item.kind(), "");
            }
        }
        return List.copyOf(texts);
    }

    /** The entries of the group under {@code name}, each with its own name; none when it is not given. */
    public List<Node.Entry> entries(String name) {
        return group(name).map(fields -> fields.mapping.entries()).orElse(List.of());
    }

    /** One fault for each name in the group that was never asked for, with the nearest name that was. */
    public void refuseUnknown() {
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.name().text();
            if (!known.contains(name)) {
                refuse(
                        entry,
                        faults.isFull()
                                ? ""
                                : Nearest.question(name, known).orElse(entry.isBare() ? COMMA : "Remove it."));
            }
        }
    }

    /** The same for a group that was not asked to its end: only names that look like one that was asked for. */
    public void refuseMisspelt() {
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.name().text();
            if (!known.contains(name) && !faults.isFull()) {
                Nearest.question(name, known).ifPresent(remedy -> refuse(entry, remedy));
            }
        }
    }

    private void refuse(Node.Entry entry, String remedy) {
        faults.add(
                entry.name().where(),
                entry.name().text(),
                "one of " + String.join(", ", known),
                "an unknown name",
                remedy);
    }
}
