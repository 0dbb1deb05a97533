package org.truceline.agreement.written;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.RegionRule.Band;
import org.truceline.agreement.RegionRule.Depth;
import org.truceline.agreement.RegionRule.Ends;
import org.truceline.agreement.RegionRule.Shape;
import org.truceline.agreement.RegionRule.Stretch;
import org.truceline.agreement.Value;
import org.truceline.geo.Metres;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Reads bands along lines: the core form, and "around", "beside", "between" and "shared" in its place. */
final class BandReader {

    private static final Metres FARTHEST = Metres.ofKilometres(1000);
    private static final RegionRule REFUSED = new RegionRule.Undrawn("");
    private static final Shape PLAIN =
            new Shape(Value.of(Ends.UNTOLD), Value.of(Depth.SQUARE), Value.of(true), Value.of(true));

    private enum Share {
        EQUAL,
        EACH
    }

    private final Draft draft;
    private final LineChecks checks = new LineChecks();

    BandReader(Draft draft) {
        this.draft = draft;
    }

    /** Adds the faults of lines that cannot have the bands they were given. */
    void check() {
        checks.check(draft.faults);
    }

    RegionRule band(Fields fields) {
        Value<NamedLine> line = draft.lines.get(fields, "band");
        Value<Metres> from = draft.values.findOr(fields, "from", draft.kinds.length(), Metres.ZERO);
        Value<Optional<Metres>> to = draft.values.findOr(fields, "to", farEdge(), Optional.empty());
        Optional<Stretch> stretch = draft.find(fields, "stretch", this::stretch);
        Shape shape = shape(fields);
        refuseFar(fields, "from", from);
        refuseEmpty(fields, from, to);
        if (to.all().noneMatch(Optional::isEmpty)) {
            Optional<Value<Metres>> far = Optional.of(to.map(edge -> edge.orElse(Metres.ZERO)));
            return eachSide(
                    fields,
                    line,
                    side -> Value.of(checked(fields, new Band(line, side, from, far, shape, stretch), "to")));
        }
        return eachSide(
                fields,
                line,
                side -> to.map(edge ->
                        checked(fields, new Band(line, side, from, edge.map(Value::of), shape, stretch), "to")));
    }

    /** One band where the side is fixed, else the region is open, with one for each reading. */
    private RegionRule eachSide(
            Fields fields, Value<NamedLine> line, Function<Optional<String>, Value<RegionRule>> band) {
        Leaf<Optional<String>> name =
                Leaf.of("both, or the name of a side of the line", Optional.empty(), (node, _) -> side(node, line));
        return open(Values.combine(draft.values.findOr(fields, "side", name, Optional.empty()), band));
    }

    private static RegionRule open(Value<RegionRule> value) {
        return value instanceof Value.Fixed<RegionRule>(RegionRule fixed) ? fixed : new RegionRule.Open(value);
    }

    private Leaf<Optional<Metres>> farEdge() {
        Leaf<Metres> length = draft.kinds.length();
        return Leaf.of(
                length.expected() + ", or none",
                Optional.empty(),
                (node, about) -> isNone(node) ? Optional.empty() : Optional.of(length.read(node, about)));
    }

    private static boolean isNone(Node node) {
        return node instanceof Node.Scalar(var _, String text) && text.strip().equals("none");
    }

    RegionRule around(Fields fields) {
        Value<NamedLine> line = draft.lines.get(fields, "around");
        Value<Metres> reach = draft.values.get(fields, "reach", draft.kinds.length());
        refuseFar(fields, "reach", reach);
        refuseNone(fields, "reach", reach);
        return checked(fields, whole(line, Optional.empty(), Optional.of(reach), shape(fields)), "reach");
    }

    RegionRule beside(Fields fields) {
        Value<NamedLine> line = draft.lines.get(fields, "beside");
        if (!fields.has("side")) {
            draft.faults.add(fields.where(), "side", "the name of a side of the line", "nothing", "Add \"side: …\".");
        }
        return eachSide(fields, line, side -> Value.of(whole(line, side, Optional.empty(), PLAIN)));
    }

    RegionRule between(Fields fields) {
        List<Node> lines = fields.items("between");
        List<Node> sides = fields.items("sides");
        if (lines.size() != 2 || sides.size() != 2) {
            draft.faults.add(
                    fields.where("between"),
                    "between",
                    "two lines, and under sides the side of each that is meant",
                    lines.size() + " and " + sides.size(),
                    "Write {between: [A, B], sides: [side of A, side of B]}.");
            return REFUSED;
        }
        return new RegionRule.Common(List.of(one(lines.get(0), sides.get(0)), one(lines.get(1), sides.get(1))));
    }

    private RegionRule one(Node lineNode, Node sideNode) {
        Value<NamedLine> line = draft.lines.read(lineNode, "between");
        return whole(line, side(sideNode, line), Optional.empty(), PLAIN);
    }

    RegionRule shared(Fields fields) {
        Value<NamedLine> line = draft.lines.get(fields, "shared");
        Value<Metres> width = draft.values.get(fields, "width", draft.kinds.length());
        Value<Share> share = draft.values.get(fields, "share", draft.kinds.choice(Share.class));
        refuseFar(fields, "width", width);
        refuseNone(fields, "width", width);
        Value<Metres> reach = Values.combine(share, each -> switch (each) {
            case EQUAL -> width.map(whole -> Metres.of(whole.value() / 2));
            case EACH -> width;
        });
        Shape shape = shape(fields);
        return eachSide(
                fields, line, side -> Value.of(checked(fields, whole(line, side, Optional.of(reach), shape), "width")));
    }

    private static Band whole(Value<NamedLine> line, Optional<String> side, Optional<Value<Metres>> to, Shape shape) {
        return new Band(line, side, Value.of(Metres.ZERO), to, shape, Optional.empty());
    }

    private Stretch stretch(Fields fields) {
        Metres from = draft.find(fields, "from", draft.kinds.length()).orElse(Metres.ZERO);
        Metres to = draft.get(fields, "to", draft.kinds.length());
        if (fields.has("to") && from.compareTo(to) >= 0) {
            draft.faults.add(fields.where(), "stretch", "a smaller distance and a larger", from + " to " + to, "");
        }
        return new Stretch(from, to);
    }

    private Shape shape(Fields fields) {
        return new Shape(
                draft.values.findOr(fields, "ends", draft.kinds.choice(Ends.class), Ends.UNTOLD),
                draft.values.findOr(fields, "depth", draft.kinds.choice(Depth.class), Depth.SQUARE),
                draft.values.findOr(fields, "fromIncluded", draft.kinds.yesNo(), true),
                draft.values.findOr(fields, "toIncluded", draft.kinds.yesNo(), true));
    }

    private Optional<String> side(Node node, Value<NamedLine> lines) {
        if (!(node instanceof Node.Scalar scalar)) {
            draft.faults.add(node.where(), "side", "the name of one side", node.kind(), "");
            return Optional.empty();
        }
        String side = scalar.text().strip();
        if (side.equals("both")) {
            return Optional.empty();
        }
        lines.all()
                .distinct()
                .filter(line -> !LineReader.isRefused(line) && !line.sides().contains(side))
                .forEach(line -> draft.faults.add(
                        node.where(),
                        "side",
                        line.sides().isEmpty()
                                ? "both, for the line " + line.id() + " names no sides"
                                : "both, or a side of " + line.id() + ": " + String.join(" or ", line.sides()),
                        "\"" + side + "\"",
                        line.sides().isEmpty()
                                ? "Add \"sides: [left, right]\" to the line, in the direction in which it is drawn."
                                : Nearest.question(side, line.sides()).orElse("")));
        return Optional.of(side);
    }

    void refuseFar(Fields fields, String name, Value<Metres> lengths) {
        lengths.all()
                .filter(length -> length.compareTo(FARTHEST) > 0)
                .findFirst()
                .ifPresent(length ->
                        draft.faults.add(fields.where(name), name, "at most " + FARTHEST, length.toString(), ""));
    }

    private void refuseNone(Fields fields, String name, Value<Metres> lengths) {
        if (lengths.all().anyMatch(length -> length.value() <= 0)) {
            draft.faults.add(fields.where(name), name, "more than zero", "0 m", "");
        }
    }

    private void refuseEmpty(Fields fields, Value<Metres> from, Value<Optional<Metres>> to) {
        List<Metres> edges = to.all().flatMap(Optional::stream).sorted().toList();
        if (edges.isEmpty()) {
            return;
        }
        refuseFar(fields, "to", Value.of(edges.getLast()));
        refuseNone(fields, "to", Value.of(edges.getFirst()));
        if (Values.areTogether(
                from,
                to,
                (near, far) -> far.filter(edge -> edge.compareTo(near) <= 0).isPresent())) {
            draft.faults.add(
                    fields.where("to"),
                    "to",
                    "a distance beyond that under from, under every reading",
                    "one that is not",
                    "Write the nearer distance under from.");
        }
    }

    /** Notes what has to be asked of the lines of this band. */
    private Band checked(Fields fields, Band band, String reach) {
        List<Drawn.LineVersion> drawings =
                band.line().all().flatMap(NamedLine::drawings).distinct().toList();
        Optional<Metres> farthest = band.to().flatMap(to -> to.all().max(Metres::compareTo));
        boolean usable = farthest.filter(far -> far.value() > 0 && far.compareTo(FARTHEST) <= 0)
                .isPresent();
        band.stretch()
                .ifPresent(stretch -> drawings.forEach(line -> checks.stretch(line, stretch, fields.where("stretch"))));
        if (usable && band.shape().ends().all().anyMatch(Ends.FLAT::equals)) {
            Where where = fields.where(fields.has("ends") ? "ends" : reach);
            drawings.forEach(line -> checks.flat(line, band.stretch(), farthest.get(), where));
        }
        if (band.shape().depth().all().anyMatch(Depth.COMPASS::equals)) {
            drawings.forEach(line -> checks.compass(line, fields.where("depth")));
        }
        return band;
    }
}
