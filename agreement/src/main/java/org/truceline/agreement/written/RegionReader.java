package org.truceline.agreement.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Clause;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads the rules by which regions follow from lines, outlines, places and one another. */
final class RegionReader implements Leaf<RegionRule> {

    private static final List<String> FORMS = List.of(
            "band", "around", "beside", "between", "shared", "outline", "disc", "union", "common", "minus", "undrawn");
    private static final Set<String> BESIDE = Set.of("title", "within", "apart", "clause");
    private static final DrawnReader.Named UNNAMED = new DrawnReader.Named("", "an outline without a name");
    private static final RegionRule REFUSED = new RegionRule.Undrawn("");
    private static final int MOST = 256;

    private final Draft draft;
    private final BandReader bands;
    private final Table<NamedRegion> named;

    RegionReader(Draft draft) {
        this.draft = draft;
        bands = new BandReader(draft);
        named = new Table<>(
                new Table.Words("a region", "regions", "a cycle of regions"), draft.faults, draft.nesting, this::named);
    }

    Table<NamedRegion> table() {
        return named;
    }

    BandReader bands() {
        return bands;
    }

    @Override
    public String expected() {
        return "a region of this agreement, or a rule such as {around: M4, reach: 6 km}";
    }

    @Override
    public RegionRule standIn() {
        return REFUSED;
    }

    private Optional<NamedRegion> named(String id, Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            RegionRule other = new RegionRule.Union(List.of(read(node, id)));
            return Optional.of(new NamedRegion(id, Written.words(id), other, List.of(), List.of(), Optional.empty()));
        }
        Fields fields = Fields.of(mapping, id, draft.faults);
        String title = fields.findText("title").orElseGet(() -> Written.words(id));
        Optional<Clause> clause = draft.find(fields, "clause", draft.instruments::clause);
        List<String> within = others(fields, "within", id);
        List<String> apart = others(fields, "apart", id);
        RegionRule rule = read(mapping.without(BESIDE), id, new DrawnReader.Named(id, title));
        return Optional.of(new NamedRegion(id, title, rule, within, apart, clause));
    }

    /** Names of other regions; that they are there is asked once all are known. */
    private List<String> others(Fields fields, String name, String id) {
        return draft.items(fields, name).stream()
                .map(item -> {
                    if (!(item instanceof Node.Scalar scalar)
                            || !named.has(scalar.text().strip())) {
                        named.find(item, name);
                        return "";
                    }
                    String other = scalar.text().strip();
                    if (other.equals(id)) {
                        draft.faults.add(item.where(), name, "another region", "the region itself", "Remove it.");
                    }
                    named.use(other);
                    return other;
                })
                .toList();
    }

    /** Adds a fault for each region that lies within itself, by way of others. */
    void refuseCircles() {
        Map<String, List<String>> within = new LinkedHashMap<>();
        named.all().forEach((id, region) -> within.put(id, region.within()));
        for (List<String> circle : Circles.in(within)) {
            draft.faults.add(
                    named.whereOf(circle.getFirst()),
                    "within",
                    "regions that do not lie within one another in a circle",
                    "a cycle of regions: " + String.join(", ", circle),
                    "Remove one \"within\".");
        }
    }

    /** A region by its name, by a rule, or left open. */
    @Override
    public RegionRule read(Node node, String about) {
        return read(node, about, UNNAMED);
    }

    private RegionRule read(Node node, String about, DrawnReader.Named own) {
        return switch (node) {
            case Node.Scalar name ->
                named.find(name, about)
                        .<RegionRule>map(RegionRule.Reference::new)
                        .orElse(REFUSED);
            case Node.Mapping mapping
            when Values.isOpen(mapping) -> {
                draft.refuseUnnamed(Fields.of(mapping, about, draft.faults), BESIDE, "regions");
                yield new RegionRule.Open(flat(draft.values.read(mapping.without(BESIDE), about, this)));
            }
            case Node.Mapping mapping ->
                draft.nesting.inside(
                        mapping,
                        about,
                        REFUSED,
                        () -> draft.group(about, mapping, fields -> {
                            draft.refuseUnnamed(fields, BESIDE, "regions");
                            return rule(fields, about, own);
                        }));
            case Node.Listing list -> {
                draft.faults.add(list.where(), about, expected(), list.kind(), "Of several: {union: [ …]}.");
                yield REFUSED;
            }
        };
    }

    /** The same value without regions that are open in themselves: a side that is open makes a region so. */
    private static Value<RegionRule> flat(Value<RegionRule> value) {
        return Values.combine(
                value, rule -> rule instanceof RegionRule.Open(Value<RegionRule> open) ? open : Value.of(rule));
    }

    private RegionRule rule(Fields fields, String about, DrawnReader.Named own) {
        String form = draft.form(fields, about, FORMS).orElse("");
        return switch (form) {
            case "band" -> bands.band(fields);
            case "around" -> bands.around(fields);
            case "beside" -> bands.beside(fields);
            case "between" -> bands.between(fields);
            case "shared" -> bands.shared(fields);
            case "outline" -> outline(fields, own);
            case "disc" -> disc(fields);
            case "union" -> new RegionRule.Union(several(fields, form));
            case "common" -> new RegionRule.Common(several(fields, form));
            case "minus" -> minus(fields);
            case "undrawn" -> new RegionRule.Undrawn(fields.text("undrawn"));
            default -> {
                fields.names().forEach(fields::node);
                yield REFUSED;
            }
        };
    }

    private List<RegionRule> several(Fields fields, String form) {
        List<Node> items = fields.items(form);
        if (items.isEmpty() || items.size() > MOST) {
            draft.faults.add(fields.where(form), form, "1 to " + MOST + " regions", items.size() + "", "");
            return List.of(REFUSED);
        }
        return items.stream().map(item -> read(item, form)).toList();
    }

    private RegionRule minus(Fields fields) {
        List<RegionRule> both = several(fields, "minus");
        if (both.size() != 2) {
            draft.faults.add(
                    fields.where("minus"),
                    "minus",
                    "two regions: the first without the second",
                    both.size() + "",
                    "To leave out several, write {minus: [first, {union: [ …]}]}.");
            return REFUSED;
        }
        return new RegionRule.Minus(both.get(0), both.get(1));
    }

    private RegionRule outline(Fields fields, DrawnReader.Named own) {
        if (fields.node("outline").orElse(null) instanceof Node.Scalar) {
            String file = fields.text("outline");
            return draft.drawn
                    .area(file, fields.where("outline"))
                    .<RegionRule>map(RegionRule.Outline::new)
                    .orElse(REFUSED);
        }
        return draft.drawn
                .area(fields, own)
                .<RegionRule>map(RegionRule.Outline::new)
                .orElse(REFUSED);
    }

    private RegionRule disc(Fields fields) {
        Optional<Metres> error = fields.find("error", Written.LENGTH, Written::length);
        Value<Metres> radius = draft.values.get(fields, "radius", draft.kinds.length());
        bands.refuseFar(fields, "radius", radius);
        Node node = fields.node("disc").orElseGet(fields::mapping);
        if (node instanceof Node.Listing) {
            Position at = NameReader.position(node, "disc", draft.faults);
            return new RegionRule.Disc(new NamedPlace("", "", at, error.orElse(Metres.ZERO)), radius);
        }
        return draft.places
                .find(node, "disc")
                .map(place -> error.map(off -> new NamedPlace(
                                place.id(),
                                place.name(),
                                place.at(),
                                place.radius().plus(off)))
                        .orElse(place))
                .<RegionRule>map(place -> new RegionRule.Disc(place, radius))
                .orElse(REFUSED);
    }
}
