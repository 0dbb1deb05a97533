package org.truceline.agreement.written;

import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Clause;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.PatrolRoute;
import org.truceline.agreement.Predicate;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads what is little more than a name: bodies, places, and positions. */
final class NameReader {

    private static final List<String> REGISTERS = List.of("complete", "unpublished");
    private static final Position STAND_IN = new Position(0, 0);

    private NameReader() {}

    static Predicate.Body body(String id, Fields fields, Optional<Clause> clause) {
        boolean complete = fields.find("register", "one of " + String.join(", ", REGISTERS), text -> {
                    if (!REGISTERS.contains(text)) {
                        throw new IllegalArgumentException("register");
                    }
                    return text.equals("complete");
                })
                .orElse(false);
        return new Predicate.Body(id, fields.text("name"), complete, clause);
    }

    static NamedPlace place(String id, Fields fields, Kinds kinds) {
        return new NamedPlace(
                id,
                fields.findText("name").orElseGet(() -> Written.words(id)),
                at(fields),
                fields.get("radius", Written.LENGTH, kinds::length, Metres.ZERO));
    }

    static PatrolRoute.Named named(Fields fields) {
        return new PatrolRoute.Named(fields.text("name"), at(fields));
    }

    /** The position under "at": latitude, longitude; a fault and 0, 0 otherwise. */
    static Position at(Fields fields) {
        Optional<Node> node = fields.node("at");
        if (node.isEmpty()) {
            fields.faults()
                    .add(fields.where(), "at", "[latitude, longitude] in degrees", "nothing", "Add \"at: [ …, …]\".");
        }
        return node.map(at -> position(at, "at", fields.faults())).orElse(STAND_IN);
    }

    /** The position [latitude, longitude]; a fault and 0, 0 otherwise. */
    static Position position(Node node, String about, Faults faults) {
        if (node instanceof Node.Listing(var where, var items) && items.size() == 2) {
            try {
                return new Position(number(items.get(0)), number(items.get(1)));
            } catch (IllegalArgumentException _) {
                faults.add(
                        where,
                        about,
                        "[latitude -90 to 90, longitude -180 to 180]",
                        "[" + words(items.get(0)) + ", " + words(items.get(1)) + "]",
                        "");
                return STAND_IN;
            }
        }
        faults.add(node.where(), about, "[latitude, longitude] in degrees", node.kind(), "");
        return STAND_IN;
    }

    private static double number(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().length() <= 40) {
            return Double.parseDouble(scalar.text());
        }
        throw new IllegalArgumentException("not a number");
    }

    private static String words(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : node.kind();
    }
}
