package org.truceline.intake.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.intake.Known;
import org.truceline.intake.Points;
import org.truceline.intake.Quantities;
import org.truceline.intake.Quantities.Measure;
import org.truceline.notation.Fields;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Relation;

/**
 * A place as written: on the ground by {@code point} and {@code radius}, {@code oneOf}, {@code outline} or {@code sector};
 * by its relation to what an agreement names, with {@code in}, {@code notIn}, {@code line}, {@code place} or
 * {@code stretch}; and {@code name}, its words. All that is given holds at once.
 */
final class Spot {

    private static final int MOST_RELATIONS = 100;

    private final Fields fields;
    private final Known known;
    private final Ground ground;
    private final List<Relation> relations = new ArrayList<>();
    private final List<String> words;
    private final int faultsBefore;

    private Spot(Fields fields, Known known) {
        this.fields = fields;
        this.known = known;
        this.faultsBefore = fields.faults().count();
        this.ground = Ground.read(fields);
        this.words = new ArrayList<>(ground.words());
    }

    /** The place under {@code name}; untold when it is not given, and, with faults, when it is malformed. */
    static Located find(Fields fields, String name, Known known) {
        return fields.group(name).map(group -> read(group, known)).orElse(Located.UNTOLD);
    }

    private static Located read(Fields fields, Known known) {
        Spot spot = new Spot(fields, known);
        spot.regions();
        spot.line();
        spot.place();
        spot.stretch();
        spot.refuseStray();
        Located located = spot.located();
        fields.refuseUnknown();
        return located;
    }

    private Located located() {
        Optional<String> name = fields.findText("name");
        if (ground.isUntold() && relations.isEmpty() && name.isEmpty()) {
            String expected = "point and radius, oneOf, outline, sector, in, notIn, line, place, stretch or name";
            if (fields.faults().count() == faultsBefore) {
                fields.faults().add(fields.where(), "place", expected, "nothing", "Leave it out where none is told.");
            }
            return Located.UNTOLD;
        }
        if (relations.size() > MOST_RELATIONS) {
            fault("place", "at most " + MOST_RELATIONS + " relations", relations.size() + "", "");
            return Located.UNTOLD;
        }
        return new Located(ground.common(), relations, name.orElse(String.join(", ", words)));
    }

    private void regions() {
        for (String region : fields.texts("in")) {
            known.check(Known.Sort.REGION, region, fields, "in");
            relations.add(new Relation.In(region));
            words.add("in " + region);
        }
        for (String region : fields.texts("notIn")) {
            known.check(Known.Sort.REGION, region, fields, "notIn");
            if (relations.contains(new Relation.In(region))) {
                fault("notIn", "a region that is not under in too", "\"" + region + "\"", "Keep one of them.");
            }
            relations.add(new Relation.NotIn(region));
            words.add("outside " + region);
        }
    }

    private void line() {
        Optional<String> line = fields.findText("line");
        if (line.isEmpty()) {
            return;
        }
        known.check(Known.Sort.LINE, line.get(), fields, "line");
        Optional<String> side = fields.findText("side");
        side.ifPresent(name -> known.checkSide(line.get(), name, fields, "side"));
        Optional<Numbers> distance = Quantities.find(fields, "distance", Measure.LENGTH);
        if (side.isEmpty() && !fields.has("distance")) {
            fault("line", "a side of it, a distance from it or both", "neither", "Add \"side: …\" or \"distance: …\".");
        }
        Numbers length = distance.orElse(Numbers.UNTOLD);
        relations.add(new Relation.FromLine(line.get(), side, Points.least(length), Points.most(length)));
        words.add(distance.map(told -> Ground.lengths(told) + " from line ").orElse("beside line ")
                + line.get()
                + side.map(name -> " on its side " + name).orElse(""));
    }

    private void place() {
        Optional<String> place = fields.findText("place");
        if (place.isEmpty()) {
            return;
        }
        known.check(Known.Sort.PLACE, place.get(), fields, "place");
        if (fields.has("line")) {
            fault("place", "line or place", "both", "Their distances could not be told apart; leave one out.");
        }
        Optional<Numbers> distance = Quantities.find(fields, "distance", Measure.LENGTH);
        Optional<Bearings> bearings = Points.findBearings(fields, "bearing");
        if (bearings.isPresent() && !fields.has("distance")) {
            fault("bearing", "a distance beside it", "none", "Add \"distance: [2 km, 3 km]\".");
        }
        Numbers length = distance.orElse(Numbers.exactly(0));
        relations.add(new Relation.FromPlace(place.get(), bearings, Points.least(length), Points.most(length)));
        words.add(distance.map(told -> Ground.lengths(told) + " from ").orElse("at ")
                + place.get()
                + Ground.directions(bearings));
    }

    private void stretch() {
        fields.group("stretch").ifPresent(stretch -> {
            String of = stretch.text("of");
            known.check(Known.Sort.LINE, of, stretch, "of");
            Optional<Numbers> from = Quantities.get(stretch, "from", Measure.LENGTH);
            Optional<Numbers> to = Quantities.get(stretch, "to", Measure.LENGTH);
            Optional<Metres> within = Points.length(stretch, "within");
            stretch.refuseUnknown();
            if (from.isEmpty() || to.isEmpty() || within.isEmpty()) {
                return;
            }
            Metres start = Points.least(from.get());
            Metres end = Points.most(to.get());
            if (start.compareTo(end) > 0) {
                stretch.faults()
                        .add(stretch.where("to"), "to", "a length of at least from, " + start, end + "", "Swap them.");
                return;
            }
            relations.add(new Relation.Along(of, start, end, within.get()));
            words.add("on " + of + " from " + start + " to " + end + " along it, within " + within.get());
        });
    }

    /** Names that mean nothing without another one. */
    private void refuseStray() {
        boolean line = fields.has("line");
        boolean place = fields.has("place");
        refuseWithout("side", line, "line");
        refuseWithout("distance", line || place, "line or place");
        refuseWithout("bearing", place, "place");
    }

    private void refuseWithout(String name, boolean other, String others) {
        if (fields.has(name) && !other) {
            fault(name, "it beside " + others, "no " + others, "Say of what.");
        }
    }

    private void fault(String name, String expected, String found, String remedy) {
        fields.faults().add(fields.where(name), name, expected, found, remedy);
    }
}
