package org.truceline.geo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The part of the Earth that a region is drawn in, and how fine.
 *
 * @param box holds all of the region that is drawn
 * @param cell metres, a twelfth of the narrowest thing drawn and less where that is much
 */
record Frame(Box box, double cell) {

    /** Where a strip without a far edge is cut off, metres beyond its near edge. */
    private static final double CUT = 100_000;

    private static final double PARTS_OF_A_STRIP = 12;
    private static final double PARTS_OF_AN_OUTLINE = 128;
    private static final double PARTS_OF_ALL = 200;

    /** The frame of what is drawn in {@code region}; empty when nothing is. */
    static Optional<Frame> of(Region region) {
        return leaves(region).map(Frame::ofLeaf).reduce(Frame::or).map(Frame::finer);
    }

    private Frame finer() {
        return new Frame(box, Math.min(cell, 2 * box.disc().radius().value() / PARTS_OF_ALL));
    }

    private static Stream<Region.Leaf> leaves(Region region) {
        return switch (region) {
            case Strip strip -> Stream.of(strip);
            case Outline outline -> Stream.of(outline);
            case Round round -> Stream.of(round);
            case Region.Either either -> either.parts().stream().flatMap(Frame::leaves);
            case Region.Both both -> both.parts().stream().flatMap(Frame::leaves);
            case Region.Without without ->
                Stream.of(without.whole(), without.hole()).flatMap(Frame::leaves);
            case Region.Undrawn _ -> Stream.empty();
        };
    }

    private static Frame ofLeaf(Region.Leaf leaf) {
        double error = leaf.error().value();
        return switch (leaf) {
            case Strip strip -> {
                double from = strip.from().value();
                double to = strip.to().map(Metres::value).orElse(from + CUT);
                yield around(strip.axis().dense(Metres.of(20_000)), to + error, (to - from) / PARTS_OF_A_STRIP);
            }
            case Outline outline -> {
                Polygon polygon = outline.polygon();
                double size = polygon.around().radius().value();
                yield around(polygon.dense(), error, 2 * size / PARTS_OF_AN_OUTLINE);
            }
            case Round round -> {
                double radius = round.radius().value();
                yield around(List.of(round.centre()), radius + error, radius / PARTS_OF_A_STRIP);
            }
        };
    }

    private static Frame around(List<Position> points, double reach, double cell) {
        Box box = points.stream()
                .map(point -> Box.around(new Whereabouts.Disc(point, Metres.of(reach + 2 * cell))))
                .reduce(Box::or)
                .orElseThrow();
        return new Frame(box, cell);
    }

    private Frame or(Frame other) {
        return new Frame(box.or(other.box), Math.min(cell, other.cell));
    }
}
