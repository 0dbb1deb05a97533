package org.truceline.batch.law;

import java.util.List;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;

/** The same question with its ground a little wider or narrower: an answer that changes hangs on an edge nearby. */
final class NearEdges {

    /** How near an edge may come before two ways of measuring need not agree, in metres. */
    static final double NEAR = 150;

    private NearEdges() {}

    static Question changed(Question question, double by) {
        Occurrence told = question.occurrence();
        return new Question(
                new Occurrence(
                        told.id(),
                        told.what(),
                        told.who(),
                        changed(told.at(), by),
                        changed(told.from(), by),
                        told.when(),
                        told.pleas()),
                question.facts());
    }

    static List<Holding> changed(List<Holding> holdings, double by) {
        return holdings.stream()
                .map(each -> new Holding(
                        each.what(),
                        each.by(),
                        changed(each.at(), by),
                        each.number(),
                        each.when(),
                        each.unit(),
                        each.complete()))
                .toList();
    }

    private static Located changed(Located located, double by) {
        return new Located(changed(located.ground(), by), located.relations(), located.told());
    }

    private static Whereabouts changed(Whereabouts ground, double by) {
        return switch (ground) {
            case Whereabouts.Disc(var centre, var radius) ->
                new Whereabouts.Disc(centre, Metres.of(Math.max(0, radius.value() + by)));
            case Whereabouts.Area(var outline) -> new Whereabouts.Area(changed(outline, by));
            case Whereabouts.OneOf(var candidates) ->
                new Whereabouts.OneOf(
                        candidates.stream().map(each -> changed(each, by)).toList());
            case Whereabouts.Anywhere _,
                    Whereabouts.Sector _,
                    Whereabouts.Stretch _,
                    Whereabouts.Beside _,
                    Whereabouts.All _ -> ground;
        };
    }

    /** Each corner moved away from the middle, by more than {@code by} so that each side is, too. */
    private static Polygon changed(Polygon outline, double by) {
        List<Position> ring = outline.edge().vertices();
        List<Position> corners = ring.subList(0, ring.size() - 1);
        Position middle = new Position(
                corners.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                corners.stream().mapToDouble(Position::longitude).average().orElseThrow());
        return Polygon.of(corners.stream()
                .map(corner -> {
                    double away = Geodesy.distance(middle, corner).value();
                    double share = 1 + 1.5 * by / away;
                    return new Position(
                            middle.latitude() + share * (corner.latitude() - middle.latitude()),
                            middle.longitude() + share * (corner.longitude() - middle.longitude()));
                })
                .toList());
    }
}
