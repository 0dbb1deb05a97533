package org.truceline.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;

/** A list or group whose end has not been reached. */
final class Growing {
    private final boolean mapping;
    private final Where where;
    private final Optional<Anchor> anchor;
    private final List<Node> children = new ArrayList<>();
    private long size = 1;

    Growing(boolean mapping, Where where, Optional<Anchor> anchor) {
        this.mapping = mapping;
        this.where = where;
        this.anchor = anchor;
    }

    /** The name under which aliases may stand for it. */
    Optional<Anchor> anchor() {
        return anchor;
    }

    /** The number of values in it so far, itself included, aliases counted as what they stand for. */
    long size() {
        return size;
    }

    /** Takes in a child of {@code size} values. */
    void add(Node child, long size) {
        this.size += size;
        children.add(child);
    }

    /** The finished list or group; a name given twice or that is no word is a fault. */
    Node node(Faults faults) {
        if (!mapping) {
            return new Node.Listing(where, children);
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i + 1 < children.size(); i += 2) {
            Node name = children.get(i);
            if (!(name instanceof Node.Scalar scalar)) {
                faults.add(name.where(), "name", "a word", name.kind(), "Names are plain words.");
                continue;
            }
            Node.Entry entry = new Node.Entry(scalar, children.get(i + 1));
            Node.Entry before = entries.putIfAbsent(scalar.text(), entry);
            if (before != null) {
                faults.add(
                        scalar.where(),
                        scalar.text(),
                        "each name once",
                        "the second; the first is at line "
                                + before.name().where().line(),
                        "Keep one of them.");
            }
        }
        return new Node.Mapping(where, List.copyOf(entries.values()));
    }
}
