package org.truceline.batch.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.RegionRule;
import org.truceline.geo.Bearings;
import org.truceline.geo.Foot;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Strip;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Relation;

/** What can be told of a place, by position and by relations to what the agreement names. */
final class Spots {

    private static final Whereabouts ANYWHERE = new Whereabouts.Anywhere();

    private final Chart chart;
    private final Dice dice;
    private final double east;
    private final double north;
    private final Position place;

    /**
     * @param dice draws the real place, too
     */
    Spots(Chart chart, Dice dice) {
        this.chart = chart;
        this.dice = dice;
        east = dice.real(-20, 20);
        north = dice.real(-11, 11);
        place = chart.at(east, north);
    }

    /** A ladder in forms that the second evaluator understands. */
    Ladder<Located> portable() {
        return switch (dice.below(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> discs();
            case 10, 11 -> outlines();
            case 12, 13, 14 -> besideLine(false);
            case 15, 16 -> inUndrawn();
            case 17, 18 -> both();
            default -> Ladder.of(Located.UNTOLD);
        };
    }

    /** A ladder in any form. */
    Ladder<Located> any() {
        return switch (dice.below(40)) {
            case 0, 1 -> sectors();
            case 2, 3 -> stretches();
            case 4 -> strips();
            case 5, 6 -> intersections();
            case 7 -> besideLine(true);
            default -> portable();
        };
    }

    /** A relation told by chance, whatever is really so. */
    Located byChance() {
        NamedRegion region = dice.pick(chart.regions());
        List<NamedLine> undrawn = lines(false);
        Metres least = Metres.ofKilometres(dice.pick(0, 1, 2, 3));
        Metres most = least.plus(Metres.ofKilometres(dice.pick(0, 1, 2)));
        int kind = dice.below(undrawn.isEmpty() ? 3 : 5);
        Relation relation = kind < 2 ? new Relation.In(region.id()) : new Relation.NotIn(region.id());
        if (kind > 2) {
            NamedLine line = dice.pick(undrawn);
            Optional<String> side = dice.percent(60) ? Optional.of(dice.pick(line.sides())) : Optional.empty();
            relation = new Relation.FromLine(line.id(), side, least, most);
        }
        Whereabouts ground = dice.percent(50) ? ANYWHERE : new Whereabouts.Disc(place, Metres.of(700));
        return new Located(ground, List.of(relation), "told by chance");
    }

    private static Located on(Whereabouts ground) {
        return ground instanceof Whereabouts.Anywhere ? Located.UNTOLD : new Located(ground, "told");
    }

    private static Located by(Relation relation) {
        return new Located(ANYWHERE, List.of(relation), "told");
    }

    private Whereabouts.Disc disc(double reach) {
        double angle = dice.real(0, 2 * Math.PI);
        double away = dice.real(0, 0.9) * reach;
        return new Whereabouts.Disc(
                chart.at(east + away * Math.cos(angle), north + away * Math.sin(angle)), Metres.ofKilometres(reach));
    }

    private Ladder<Located> discs() {
        double reach = dice.pick(0.2, 0.4, 0.8);
        Whereabouts near = disc(reach);
        Whereabouts far = around(near, 3 * reach);
        return Ladder.of(
                on(new Whereabouts.Disc(place, Metres.ZERO)),
                on(near),
                on(far),
                on(new Whereabouts.OneOf(List.of(far, elsewhere()))),
                Located.UNTOLD);
    }

    /** A disc that holds the one given. */
    private static Whereabouts around(Whereabouts disc, double reach) {
        return new Whereabouts.Disc(((Whereabouts.Disc) disc).centre(), Metres.ofKilometres(reach));
    }

    private Whereabouts elsewhere() {
        return new Whereabouts.Disc(chart.somewhere(dice, 12), Metres.ofKilometres(dice.pick(0.2, 0.5, 1.5)));
    }

    private Ladder<Located> outlines() {
        Whereabouts area = new Whereabouts.Area(chart.around(dice, east, north, dice.pick(0.2, 0.5, 1.0)));
        return Ladder.of(
                on(new Whereabouts.Disc(place, Metres.ZERO)),
                on(area),
                on(new Whereabouts.OneOf(List.of(area, elsewhere()))),
                Located.UNTOLD);
    }

    private List<NamedLine> lines(boolean onTheMap) {
        return chart.lines().stream().filter(each -> each.isDrawn() == onTheMap).toList();
    }

    /**
     * Beside a line.
     *
     * @param onTheMap whether it is one that is drawn: the ground along it is measured then, and takes long
     */
    private Ladder<Located> besideLine(boolean onTheMap) {
        List<NamedLine> lines = lines(onTheMap);
        if (lines.isEmpty()) {
            return discs();
        }
        NamedLine line = dice.pick(lines);
        double distance = dice.pick(0, 500, 1000, 2000, 2500, 3000, 4500);
        Optional<String> side = Optional.of(dice.pick(line.sides()));
        if (line.versions().size() == 1) {
            Line drawn = line.versions().getFirst().drawn().line();
            Foot foot = drawn.nearest(place);
            distance = foot.distance().value();
            boolean abreast = foot.along().value() > 1
                    && foot.along().value() < drawn.length().value() - 1;
            side = abreast ? Optional.of(line.sides().get(isLeft(drawn, foot) ? 0 : 1)) : Optional.empty();
        }
        Metres exact = Metres.of(Math.rint(distance));
        Metres least = Metres.of(Math.max(0, exact.value() - dice.pick(200, 500, 1500)));
        Metres most = exact.plus(Metres.of(dice.pick(200, 500, 1500)));
        return Ladder.of(
                by(new Relation.FromLine(line.id(), side, exact, exact)),
                by(new Relation.FromLine(line.id(), side, least, most)),
                by(new Relation.FromLine(line.id(), Optional.empty(), least, most)),
                Located.UNTOLD);
    }

    /** Lines run from west to east, so what lies to the north lies to the left. */
    private boolean isLeft(Line line, Foot foot) {
        Position ahead =
                line.at(Metres.of(Math.min(line.length().value(), foot.along().value() + 100)));
        Position behind = line.at(Metres.of(Math.max(0, foot.along().value() - 100)));
        double slope = (ahead.latitude() - behind.latitude()) / (ahead.longitude() - behind.longitude());
        return place.latitude() > behind.latitude() + slope * (place.longitude() - behind.longitude());
    }

    private Ladder<Located> inUndrawn() {
        NamedRegion region = dice.pick(chart.regions().stream()
                .filter(each -> each.rule() instanceof RegionRule.Undrawn)
                .toList());
        List<Located> rungs = new ArrayList<>();
        if (dice.percent(65)) {
            rungs.add(by(new Relation.In(region.id())));
            region.within().forEach(holder -> rungs.add(by(new Relation.In(holder))));
            region.apart().forEach(other -> rungs.add(by(new Relation.NotIn(other))));
        } else {
            rungs.add(by(new Relation.NotIn(region.id())));
        }
        rungs.add(Located.UNTOLD);
        return new Ladder<>(rungs);
    }

    private Ladder<Located> both() {
        Located told = inUndrawn().at(0);
        Whereabouts near = disc(dice.pick(0.3, 0.7));
        return Ladder.of(
                new Located(new Whereabouts.Disc(place, Metres.ZERO), told.relations(), "told"),
                new Located(near, told.relations(), "told"),
                dice.percent(50) ? told : on(near),
                Located.UNTOLD);
    }

    private Ladder<Located> sectors() {
        double away = dice.real(1.5, 6);
        double bearing = dice.real(0, 360);
        Position observer = Geodesy.destination(place, bearing + 180, Metres.ofKilometres(away));
        Whereabouts.Disc from = new Whereabouts.Disc(observer, Metres.of(dice.pick(0, 500)));
        Whereabouts narrow = sector(from, bearing, 12, Metres.ofKilometres(away - 1), Metres.ofKilometres(away + 1));
        Whereabouts wide = sector(from, bearing, 50, Metres.ZERO, Metres.ofKilometres(away + 3));
        return Ladder.of(on(new Whereabouts.Disc(place, Metres.ZERO)), on(narrow), on(wide), Located.UNTOLD);
    }

    private static Whereabouts sector(
            Whereabouts.Disc from, double bearing, double half, Metres nearest, Metres farthest) {
        return new Whereabouts.Sector(
                from, new Bearings((bearing - half + 720) % 360, (bearing + half + 720) % 360), nearest, farthest);
    }

    private Optional<Drawn> drawn() {
        return chart.lines().stream()
                .filter(line -> line.versions().size() == 1)
                .findFirst()
                .map(line -> {
                    Line drawn = line.versions().getFirst().drawn().line();
                    return new Drawn(drawn, drawn.nearest(place));
                });
    }

    private record Drawn(Line line, Foot foot) {}

    private Ladder<Located> stretches() {
        return drawn().map(on -> Ladder.of(
                        on(new Whereabouts.Disc(place, Metres.ZERO)),
                        on(stretch(on, 400, 100)),
                        on(stretch(on, 3000, 1000)),
                        Located.UNTOLD))
                .orElseGet(this::discs);
    }

    private static Whereabouts stretch(Drawn on, double along, double further) {
        return new Whereabouts.Stretch(
                on.line(),
                Metres.of(Math.max(0, on.foot().along().value() - along)),
                Metres.of(on.foot().along().value() + along),
                on.foot().distance().plus(Metres.of(further)));
    }

    private Ladder<Located> strips() {
        return drawn().map(on -> Ladder.of(
                        on(new Whereabouts.Disc(place, Metres.ZERO)),
                        on(strip(on, 300)),
                        on(strip(on, 1000)),
                        Located.UNTOLD))
                .orElseGet(this::discs);
    }

    private static Whereabouts strip(Drawn on, double further) {
        double distance = on.foot().distance().value();
        return new Whereabouts.Beside(new Strip(
                on.line(),
                Strip.Side.BOTH,
                Metres.of(Math.max(0, distance - further)),
                Optional.of(Metres.of(distance + further)),
                Strip.Ends.ROUND,
                Metres.ZERO));
    }

    private Ladder<Located> intersections() {
        Whereabouts one = disc(1.5);
        Whereabouts other = disc(2);
        return Ladder.of(
                on(new Whereabouts.Disc(place, Metres.ZERO)),
                on(new Whereabouts.All(List.of(one, other))),
                on(dice.percent(50) ? one : other),
                Located.UNTOLD);
    }
}
