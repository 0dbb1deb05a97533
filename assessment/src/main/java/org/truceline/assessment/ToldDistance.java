package org.truceline.assessment;

import java.util.Optional;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.truth.Truth;

/**
 * A distance told from a line of the agreement, in metres.
 *
 * @param line the line's id
 * @param side the side, when told
 * @param least at least this
 * @param most at most this; may be infinite
 * @param abreast whether it is told abreast of the line, not beyond its ends
 */
record ToldDistance(String line, Optional<String> side, double least, double most, boolean abreast) {

    /** As a report tells it: who tells a side tells a place abreast of the line. */
    static ToldDistance reported(String line, Optional<String> side, double least, double most) {
        return new ToldDistance(line, side, least, most, side.isPresent());
    }

    /**
     * What being in a band tells. A distance from a stretch, or one by compass, is not less than that from the line; the
     * side of such a band, or of a round end, may be another than that of the line's nearest part.
     */
    static ToldDistance within(RegionRule.Band band, String line, World world) {
        double farthest = farthest(band, world).orElse(Double.POSITIVE_INFINITY);
        if (!isFromTheLine(band, world)) {
            return new ToldDistance(line, Optional.empty(), 0, farthest, false);
        }
        double nearest = band.from().in(world).map(metres -> metres.value()).orElse(0.0);
        boolean flat = band.shape().ends().in(world).equals(Optional.of(RegionRule.Ends.FLAT));
        return new ToldDistance(line, band.side(), nearest, farthest, flat);
    }

    /** True when no place has both distances. */
    boolean isAgainst(ToldDistance other) {
        boolean sides = side.isPresent() && other.side.isPresent() && !side.equals(other.side);
        return line.equals(other.line) && (sides || most < other.least || other.most < least);
    }

    /** Whether every place at this distance lies in the band, or none does. */
    Truth inside(RegionRule.Band band, World world) {
        Truth known = isAbreast(band, world) && isSquare(band, world) ? Truth.TRUE : Truth.OPEN;
        return side(band).and(depth(band, world)).and(known);
    }

    /** Whether the side is that of the band. The side of the line's nearest part need not be that of a stretch of it. */
    Truth side(RegionRule.Band band) {
        if (band.side().isEmpty()) {
            return Truth.TRUE;
        }
        boolean same = side.equals(band.side());
        return side.isEmpty() || (!same && band.stretch().isPresent()) ? Truth.OPEN : Truth.of(same);
    }

    /** Whether the distance lies between those of the band. */
    Truth depth(RegionRule.Band band, World world) {
        Truth beyond = isFromTheLine(band, world)
                ? band.from()
                        .in(world)
                        .map(bound -> atLeast(
                                least,
                                most,
                                bound.value(),
                                band.shape().fromIncluded().in(world)))
                        .orElse(Truth.OPEN)
                : Truth.OPEN;
        Truth within = farthest(band, world)
                .map(bound -> Double.isInfinite(bound)
                        ? Truth.TRUE
                        : atLeast(
                                -most, -least, -bound, band.shape().toIncluded().in(world)))
                .orElse(Truth.OPEN);
        return within.and(beyond);
    }

    /** A depth by compass, or from a stretch of the line, is at least the distance from the line. */
    private static boolean isFromTheLine(RegionRule.Band band, World world) {
        return isSquare(band, world) && band.stretch().isEmpty();
    }

    /** The farthest distance of the band, infinite where it has no end; empty when it is open. */
    static Optional<Double> farthest(RegionRule.Band band, World world) {
        return band.to().isEmpty()
                ? Optional.of(Double.POSITIVE_INFINITY)
                : band.to().get().in(world).map(metres -> metres.value());
    }

    /** A depth by compass is at least the distance, so of a told distance only "too far" can be said. */
    static boolean isSquare(RegionRule.Band band, World world) {
        return band.shape().depth().in(world).equals(Optional.of(RegionRule.Depth.SQUARE));
    }

    /** True when the distance tells the depth, and only how the band ends, which the text does not say, keeps it open. */
    boolean dependsOnEnds(RegionRule.Band band, World world) {
        return !abreast
                && !side(band).isOpen()
                && band.stretch().isEmpty()
                && isSquare(band, world)
                && depth(band, world).isTrue()
                && band.shape().ends().in(world).equals(Optional.of(RegionRule.Ends.UNTOLD));
    }

    /** A place that is not told abreast of the line may lie beyond an end that is not round. */
    private boolean isAbreast(RegionRule.Band band, World world) {
        boolean round = band.shape().ends().in(world).equals(Optional.of(RegionRule.Ends.ROUND));
        return band.stretch().isEmpty() && (round || abreast);
    }

    /** Whether every number from {@code least} to {@code most} is at least {@code bound}; more, where it is excluded. */
    private static Truth atLeast(double least, double most, double bound, Optional<Boolean> included) {
        if (least > bound || (least == bound && included.equals(Optional.of(true)))) {
            return Truth.TRUE;
        }
        boolean none = most < bound || (most == bound && included.equals(Optional.of(false)));
        return none ? Truth.FALSE : Truth.OPEN;
    }
}
