package org.truceline.geo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.truceline.truth.Truth;

/**
 * How all possible places of something stand to a region.
 *
 * @param truth true when every possible place is inside whichever way the drawing is off, false when none is
 * @param least a clearance (positive inside) that no possible place falls below; empty when there is none
 * @param most a clearance that no possible place exceeds; empty when there is none
 */
public record Standing(Truth truth, Optional<Metres> least, Optional<Metres> most) {

    /** Pieces of ground that are smaller are not parted. */
    static final Metres FINEST = Metres.of(100);

    private static final int MOST_PIECES = 4_000;
    private static final int FIRST_PIECES = 256;
    private static final Metres VAST = Metres.ofKilometres(3_000);

    /** Nothing can be told. */
    private static final Standing UNTOLD = new Standing(Truth.OPEN, Optional.empty(), Optional.empty());

    /**
     * The standing of {@code places} to {@code region}: open when nothing is known of the place or when the statements of
     * it contradict one another. Never firmer than any place allows; the ground is looked at in at most 4,000 pieces down to
     * about 100 m, so that a place whose edge comes nearer than that to the region's may be left open.
     */
    public static Standing of(Whereabouts places, Region region) {
        return switch (places) {
            case Whereabouts.Anywhere _ -> UNTOLD;
            case Whereabouts.OneOf several ->
                several.candidates().stream()
                        .map(one -> of(one, region))
                        .reduce(Standing::either)
                        .orElseThrow();
            case Whereabouts.Disc disc -> ofGround(disc, region, false);
            case Whereabouts.Area area -> ofGround(area, region, false);
            case Whereabouts.Sector sector -> ofGround(sector, region, true);
            case Whereabouts.Stretch stretch -> ofGround(stretch, region, false);
            case Whereabouts.Beside beside -> ofGround(beside, region, true);
            case Whereabouts.All all ->
                all.statements().stream().allMatch(Whereabouts.Anywhere.class::isInstance)
                        ? UNTOLD
                        : ofGround(all, region, true);
        };
    }

    /** @param rough whether the ground may turn out much smaller than its boxes, or to be none */
    private static Standing ofGround(Whereabouts places, Region region, boolean rough) {
        Ground ground = Ground.of(places);
        Depths whole = region.depths(ground.around());
        if (!rough && (whole.surelyInside() || whole.surelyOutside())) {
            return told(truth(whole), whole);
        }
        Pieces pieces = new Pieces(new Survey.Measured(ground, region), ground.boxes());
        return pieces.measure(rough && ground.around().radius().compareTo(VAST) < 0 ? FIRST_PIECES : 1)
                .map(seen -> told(pieces.truth(), within(seen, whole)))
                .orElse(UNTOLD);
    }

    /**
     * Whether all places of the disc of {@code probe} are inside, as {@link #of} says it, by quick looks. With some {@code room}
     * around each piece, in metres, it is told only if all places so near to one are alike.
     */
    static Truth glanced(Probe probe, Region region, Glance glance, Probe spare, Probe corner, double room) {
        Whereabouts.Disc disc = probe.disc();
        Ground ground = Ground.of(disc);
        Survey survey = new GlancedSurvey(new Survey.Measured(ground, region), glance, probe, spare, corner);
        Truth whole = truth(survey.depths(widened(ground.around(), room)));
        return whole.isOpen() ? Sounding.of(survey, ground.boxes(), room) : whole;
    }

    /** What both intervals allow; both hold. */
    private static Depths within(Depths seen, Depths whole) {
        double least = Math.max(seen.least(), whole.least());
        return new Depths(least, Math.max(least, Math.min(seen.most(), whole.most())));
    }

    private static Standing told(Truth truth, Depths depths) {
        return new Standing(truth, finite(depths.least()), finite(depths.most()));
    }

    private static Optional<Metres> finite(double depth) {
        return Double.isFinite(depth) ? Optional.of(Metres.of(depth)) : Optional.empty();
    }

    static Whereabouts.Disc widened(Whereabouts.Disc disc, double room) {
        return new Whereabouts.Disc(disc.centre(), Metres.of(disc.radius().value() + room));
    }

    /** Whether a piece of some ground is parted that is not told, when there are so many. */
    static boolean mayBeParted(Whereabouts.Disc piece, int pieces) {
        return piece.radius().compareTo(FINEST) > 0 && pieces < MOST_PIECES;
    }

    static Truth truth(Depths depths) {
        return depths.surelyInside() ? Truth.TRUE : depths.surelyOutside() ? Truth.FALSE : Truth.OPEN;
    }

    /** The standing of something that may be where this one is or where the other is. */
    private Standing either(Standing other) {
        return new Standing(
                truth.hull(other.truth),
                least.flatMap(a -> other.least.map(b -> a.compareTo(b) < 0 ? a : b)),
                most.flatMap(a -> other.most.map(b -> a.compareTo(b) > 0 ? a : b)));
    }

    /** The pieces of some ground that are still to be looked at, and what those that were told together. */
    private static final class Pieces {
        private final Survey survey;
        private final Deque<Box> waiting;
        private Optional<Truth> truth = Optional.empty();
        private Optional<Depths> seen = Optional.empty();

        Pieces(Survey survey, List<Box> boxes) {
            this.survey = survey;
            this.waiting = new ArrayDeque<>(boxes);
        }

        Truth truth() {
            return truth.orElse(Truth.OPEN);
        }

        /** The hull of the depths of all pieces; empty when no piece of the ground is left. */
        Optional<Depths> measure(int first) {
            for (int looked = 0; !waiting.isEmpty(); looked++) {
                Box box = waiting.poll();
                Whereabouts.Disc piece = survey.disc(box);
                if (survey.misses(piece)) {
                    continue;
                }
                boolean maySplit = mayBeParted(piece, looked + waiting.size());
                if (maySplit && waiting.size() < first && looked < first) {
                    waiting.addAll(box.parts());
                    continue;
                }
                Depths depths = survey.depths(piece);
                Truth told = Standing.truth(depths);
                if (told.isOpen() && maySplit && !isSettledOpen() && !isOpenAt(piece.centre())) {
                    waiting.addAll(box.parts());
                } else {
                    truth = Optional.of(truth.map(told::hull).orElse(told));
                    seen = Optional.of(seen.map(before -> hull(before, depths)).orElse(depths));
                }
            }
            return seen;
        }

        private boolean isSettledOpen() {
            return truth.filter(Truth::isOpen).isPresent();
        }

        /** True when {@code place} itself, together with what was seen so far, leaves the answer open. */
        private boolean isOpenAt(Position place) {
            Whereabouts.Disc point = new Whereabouts.Disc(place, Metres.ZERO);
            if (survey.misses(point)) {
                return false;
            }
            Truth told = Standing.truth(survey.depths(point));
            truth = Optional.of(truth.map(told::hull).orElse(told));
            return isSettledOpen();
        }

        private static Depths hull(Depths one, Depths other) {
            return new Depths(Math.min(one.least(), other.least()), Math.max(one.most(), other.most()));
        }
    }
}
