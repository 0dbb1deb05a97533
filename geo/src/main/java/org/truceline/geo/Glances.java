package org.truceline.geo;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes glances at regions that are looked at together: of each line there is one ruler, of each outline one enclosure. */
final class Glances {

    private final Map<Line, Ruler> rulers = new HashMap<>();
    private final IdentityHashMap<Polygon, Enclosure> enclosures = new IdentityHashMap<>();

    private Glances() {}

    /** At all of {@code regions}. */
    static Several of(List<Region> regions) {
        Glances glances = new Glances();
        return new Several(glances.all(regions), glances.rulers.size(), new StandingPatterns());
    }

    /**
     * Glances at several regions.
     *
     * @param lines how many lines they measure to
     * @param patterns numbers for what they tell together
     */
    record Several(List<Glance> glances, int lines, StandingPatterns patterns) {

        int count() {
            return glances.size();
        }

        Glance get(int region) {
            return glances.get(region);
        }

        /** What they are asked about. */
        Probe probe() {
            return new Probe(lines);
        }

        /** At a place. */
        Probe probe(Position place) {
            Probe probe = probe();
            probe.set(place.latitude(), place.longitude(), 0);
            return probe;
        }
    }

    private Glance of(Region region) {
        return switch (region) {
            case Strip strip when strip.side() == Strip.Side.BOTH && strip.ends() == Strip.Ends.ROUND -> band(strip);
            case Strip strip -> new AtSide(strip, band(strip));
            case Outline outline ->
                new AtOutline(
                        enclosures.computeIfAbsent(
                                outline.polygon(), polygon -> new Enclosure(polygon, ruler(polygon.edge()))),
                        outline.error().value());
            case Round round -> new Glance.AtRound(round);
            case Region.Either(var parts) -> new Glance.AtEither(all(parts));
            case Region.Both(var parts) -> new Glance.AtBoth(all(parts));
            case Region.Without(var whole, var hole) -> new Glance.AtWithout(of(whole), of(hole));
            case Region.Undrawn _ -> new Glance.AtUndrawn();
        };
    }

    private AtStrip band(Strip strip) {
        return new AtStrip(strip, ruler(strip.axis()));
    }

    private Ruler ruler(Line line) {
        return rulers.computeIfAbsent(line, each -> new Ruler(each, rulers.size()));
    }

    private List<Glance> all(List<Region> regions) {
        return regions.stream().map(this::of).toList();
    }
}
