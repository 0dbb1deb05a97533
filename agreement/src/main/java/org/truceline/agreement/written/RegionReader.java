package org.truceline.agreement.written;

import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Corridor;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.notation.Fields;

/** Reads the rules by which regions follow from lines and outlines. */
final class RegionReader {

    private static final Metres FARTHEST = Metres.ofKilometres(1000);

    private final Draft draft;
    private final Values values;
    private final DrawnReader drawn;

    RegionReader(Draft draft, Values values, DrawnReader drawn) {
        this.draft = draft;
        this.values = values;
        this.drawn = drawn;
    }

    Optional<RegionRule> read(String id, Fields fields) {
        String title = fields.text("title");
        Optional<RegionRule> rule = fields.has("outline") ? inside(id, title, fields) : around(id, title, fields);
        fields.refuseUnknown();
        return rule;
    }

    private Optional<RegionRule> inside(String id, String title, Fields fields) {
        return drawn.area(fields.text("outline"), fields.where("outline"))
                .map(area -> new RegionRule.Inside(id, title, area));
    }

    private Optional<RegionRule> around(String id, String title, Fields fields) {
        Optional<Drawn.LineVersion> line = draft.findLine(fields, "around");
        Value<Metres> reach = values.get(fields, "reach", Written.LENGTH, Written::length, Metres.ofKilometres(1));
        Value<Corridor.Ends> ends = values.get(
                fields,
                "ends",
                Written.choices(Corridor.Ends.class),
                text -> Written.oneOf(Corridor.Ends.class, text),
                Corridor.Ends.ROUND);
        Value<RegionRule.Depth> depth = values.get(
                fields,
                "depth",
                Written.choices(RegionRule.Depth.class),
                text -> Written.oneOf(RegionRule.Depth.class, text),
                RegionRule.Depth.SQUARE);
        reach.all()
                .filter(length -> length.value() <= 0)
                .forEach(length ->
                        draft.faults().add(fields.where("reach"), "reach", "more than zero", length.toString(), ""));
        reach.all()
                .filter(length -> length.compareTo(FARTHEST) > 0)
                .forEach(length -> draft.faults()
                        .add(fields.where("reach"), "reach", "at most " + FARTHEST, length.toString(), ""));
        if (ends.all().anyMatch(Corridor.Ends.FLAT::equals)) {
            line.ifPresent(found -> reach.all().forEach(length -> refuseBendingBack(found, length, fields)));
        }
        if (depth.all().anyMatch(RegionRule.Depth.COMPASS::equals)) {
            line.ifPresent(found -> refuseTurningBack(found, fields));
        }
        return line.map(found -> new RegionRule.Around(id, title, found, reach, ends, depth));
    }

    private void refuseBendingBack(Drawn.LineVersion line, Metres reach, Fields fields) {
        try {
            Corridor.along(line.line(), Metres.of(Math.clamp(reach.value(), 1, FARTHEST.value())), Corridor.Ends.FLAT);
        } catch (IllegalArgumentException bending) {
            draft.faults().add(fields.where("ends"), "ends", "round, for this line", bending.getMessage() + "", "");
        }
    }

    private void refuseTurningBack(Drawn.LineVersion line, Fields fields) {
        try {
            Polygon.compassBelt(line.line(), Metres.ofKilometres(1), Metres.ofKilometres(1));
        } catch (IllegalArgumentException turning) {
            draft.faults().add(fields.where("depth"), "depth", "square, for this line", turning.getMessage() + "", "");
        }
    }
}
