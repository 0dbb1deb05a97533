package org.truceline.geo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.truceline.truth.Truth;

/**
 * How all possible places of something stand to a region.
 *
 * @param truth true when every possible place is inside, false when none is
 * @param least a depth (positive inside) that no possible place falls below; empty when nothing is known of the place
 * @param most a depth that no possible place exceeds
 */
public record Standing(Truth truth, Optional<Metres> least, Optional<Metres> most) {

    private static final Metres FINEST = Metres.of(100);
    private static final int MOST_DISCS = 4_000;

    /**
     * The standing of {@code places} to {@code region}, the region's edge being known to within {@code edgeError}. Never
     * firmer than any place allows; an area is looked at in pieces down to about 100 m, so that an area whose edge comes
     * nearer than that to the region's is left open.
     */
    public static Standing of(Whereabouts places, Region region, Metres edgeError) {
        return switch (places) {
            case Whereabouts.Anywhere _ -> new Standing(Truth.OPEN, Optional.empty(), Optional.empty());
            case Whereabouts.Disc disc -> ofDisc(disc, region, edgeError);
            case Whereabouts.Area area -> ofArea(area, region, edgeError);
            case Whereabouts.OneOf several ->
                several.candidates().stream()
                        .map(one -> of(one, region, edgeError))
                        .reduce(Standing::either)
                        .orElseThrow();
        };
    }

    private static Standing ofDisc(Whereabouts.Disc disc, Region region, Metres edgeError) {
        double depth = region.depth(disc.centre()).value();
        double radius = disc.radius().value();
        double least = depth - radius;
        double most = depth + radius;
        double uncertainty = region.uncertainty(disc, edgeError).value();
        Truth truth = least >= uncertainty ? Truth.TRUE : most < -uncertainty ? Truth.FALSE : Truth.OPEN;
        return new Standing(truth, Optional.of(Metres.of(least)), Optional.of(Metres.of(most)));
    }

    private static Standing ofArea(Whereabouts.Area area, Region region, Metres edgeError) {
        Whereabouts.Disc around = Cover.discAround(area.outline());
        Standing whole = ofDisc(around, region, edgeError);
        if (!whole.truth().isOpen()) {
            return whole;
        }
        Deque<Whereabouts.Disc> pieces = new ArrayDeque<>(List.of(around));
        Optional<Standing> all = Optional.empty();
        for (int seen = 0; !pieces.isEmpty(); seen++) {
            Whereabouts.Disc piece = pieces.poll();
            if (area.outline().depth(piece.centre()).value() < -piece.radius().value()) {
                continue;
            }
            Standing standing = ofDisc(piece, region, edgeError);
            boolean split = standing.truth().isOpen()
                    && piece.radius().compareTo(FINEST) > 0
                    && seen + pieces.size() < MOST_DISCS;
            if (split) {
                pieces.addAll(Cover.quarters(piece));
            } else {
                all = Optional.of(all.map(before -> before.either(standing)).orElse(standing));
            }
        }
        return all.orElse(whole);
    }

    /** The standing of something that may be where this one is or where the other is. */
    private Standing either(Standing other) {
        return new Standing(
                truth.hull(other.truth),
                least.flatMap(a -> other.least.map(b -> a.compareTo(b) < 0 ? a : b)),
                most.flatMap(a -> other.most.map(b -> a.compareTo(b) > 0 ? a : b)));
    }
}
