package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads conditions on how open points are read: {@code reading: {point: reading}}. */
final class ReadsReader {

    private final Draft draft;

    ReadsReader(Draft draft) {
        this.draft = draft;
    }

    /** One condition for each open point that has to be read in a certain way. */
    List<Predicate> read(Fields fields) {
        List<Predicate> parts = new ArrayList<>();
        List<Node.Entry> entries = fields.entries("reading");
        if (fields.has("reading") && entries.isEmpty()) {
            draft.faults.add(
                    fields.where("reading"),
                    "reading",
                    "an open point with a reading of it",
                    "none",
                    "Write {point: reading}, or leave it out.");
        }
        for (Node.Entry entry : entries) {
            draft.points
                    .find(entry.name(), "reading")
                    .ifPresent(point -> parts.add(new Predicate.Reads(point, readingsOf(point, entry))));
        }
        return parts;
    }

    private Set<String> readingsOf(OpenPoint point, Node.Entry entry) {
        String expected = "a reading of " + point.id() + ": "
                + String.join(", ", point.readings().keySet());
        if (point.readings().isEmpty()) {
            draft.faults.add(
                    entry.value().where(),
                    point.id(),
                    "a point with readings",
                    "one without any",
                    "Give it readings under openPoints.");
            return Set.of();
        }
        Leaf<String> reading = draft.kinds.single(
                expected,
                "",
                text -> {
                    if (!point.readings().containsKey(text)) {
                        throw new IllegalArgumentException(expected);
                    }
                    return text;
                },
                point.readings().keySet());
        List<Node> items = Draft.items(entry.value());
        if (items.isEmpty()) {
            draft.faults.add(entry.value().where(), point.id(), expected, "an empty list", "Name one at least.");
        }
        Set<String> readings = new LinkedHashSet<>();
        items.forEach(item -> readings.add(reading.read(item, point.id())));
        return Collections.unmodifiableSet(readings);
    }
}
