package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.notation.Faults;
import org.truceline.notation.Node;

/** Makes one term a side of a term with a group "sides", in which the values given for the side replace its own. */
final class Sides {

    private static final int MOST_TERMS = 2000;
    private static final long MOST_VALUES = 500_000;

    private final Faults faults;
    private long values;

    Sides(Faults faults) {
        this.faults = faults;
    }

    /** The terms without any "sides", at most 2,000 of them; a fault where there are more. */
    List<Node> expand(List<Node> terms) {
        List<Node> expanded = new ArrayList<>();
        for (Node term : terms) {
            if (term instanceof Node.Mapping mapping
                    && mapping.find("sides").orElse(null) instanceof Node.Mapping sides) {
                expanded.addAll(expand(mapping, sides));
            } else {
                expanded.add(term);
            }
            if (expanded.size() > MOST_TERMS) {
                faults.add(term.where(), "terms", "at most " + MOST_TERMS, "more", "Split the agreement.");
                return expanded.subList(0, MOST_TERMS);
            }
        }
        return expanded;
    }

    private List<Node> expand(Node.Mapping term, Node.Mapping sides) {
        values += (size(term) - size(sides)) * sides.entries().size();
        if (values > MOST_VALUES) {
            faults.add(
                    sides.where(),
                    "sides",
                    "at most " + MOST_VALUES + " values once each side has its term",
                    "more",
                    "Write fewer sides, or give the long parts names.");
            return List.of();
        }
        if (sides.entries().isEmpty()) {
            faults.add(sides.where(), "sides", "one group for each side", "none", "Remove it.");
        }
        return sides.entries().stream().map(side -> one(term, side)).toList();
    }

    private Node one(Node.Mapping term, Node.Entry side) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Node.Entry entry : term.entries()) {
            if (!entry.name().text().equals("sides")) {
                entries.put(entry.name().text(), entry);
            }
        }
        if (side.value() instanceof Node.Mapping own) {
            own.entries().forEach(entry -> entries.put(entry.name().text(), entry));
        } else {
            faults.add(
                    side.value().where(),
                    side.name().text(),
                    "the values that differ for this side",
                    side.value().kind(),
                    "");
        }
        if (entries.get("id") instanceof Node.Entry(var name, Node.Scalar(var _, String id))) {
            entries.put(
                    "id",
                    new Node.Entry(
                            name,
                            new Node.Scalar(
                                    side.name().where(), id + "." + side.name().text())));
        }
        return new Node.Mapping(side.name().where(), List.copyOf(entries.values()));
    }

    private static long size(Node node) {
        return switch (node) {
            case Node.Scalar _ -> 1;
            case Node.Listing list ->
                1 + list.items().stream().mapToLong(Sides::size).sum();
            case Node.Mapping mapping ->
                1
                        + mapping.entries().stream()
                                .mapToLong(entry -> size(entry.value()))
                                .sum();
        };
    }
}
