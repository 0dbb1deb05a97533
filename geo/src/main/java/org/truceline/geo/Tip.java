package org.truceline.geo;

/** An end of a line as a quick look has it. */
final class Tip {

    private static final double FARTHEST = 50_000;

    /** Allows for what is measured straight: metres, and a share of the way. */
    private static final double MARGIN = 1;

    private static final double MARGIN_SHARE = 1e-4;

    /** Metres that a segment may be nearer than the end and the end still be the nearest point. */
    private static final double TIE = 0.2;

    private final Chord at;
    private final Chord inwards;
    private final int firstOther;
    private final int endOfOthers;
    private final double segmentLength;
    private final Rivals rivals;

    /**
     * @param inwards the way of one metre along the line
     * @param firstOther the first piece that is not of the segment at this end
     * @param endOfOthers the one after the last such piece
     * @param segmentLength metres of that segment
     */
    private Tip(Chord at, Chord inwards, int firstOther, int endOfOthers, double segmentLength, Rivals rivals) {
        this.at = at;
        this.inwards = inwards;
        this.firstOther = firstOther;
        this.endOfOthers = endOfOthers;
        this.segmentLength = segmentLength;
        this.rivals = rivals;
    }

    static Tip firstOf(Line line, Pieces pieces) {
        int last = pieces.find(line.vertices().get(1));
        return new Tip(
                pieces.point(0),
                pieces.point(0).wayTo(pieces.point(1)),
                last,
                pieces.count(),
                line.segments().getFirst().length(),
                line.ends().getFirst().rivals());
    }

    static Tip lastOf(Line line, Pieces pieces) {
        int first = pieces.find(line.vertices().get(line.vertices().size() - 2));
        return new Tip(
                pieces.point(pieces.count()),
                pieces.point(pieces.count()).wayTo(pieces.point(pieces.count() - 1)),
                0,
                first,
                line.segments().getLast().length(),
                line.ends().getLast().rivals());
    }

    /**
     * Metres around a place that surely lie before this end of a line that may be off by {@code error}, as {@link End} has it;
     * zero or less where none is told. Not told farther than {@code enough} where more would have to be looked at.
     *
     * @param away metres from the place to the line
     */
    double before(Chord place, double away, double error, double enough) {
        double straight = at.length(place);
        double apart = (straight - away) / 2;
        if (straight > FARTHEST) {
            return apart;
        }
        double toEnd = Ruler.ground(straight);
        double clear = Math.max(apart, clear(along(place), toEnd, margin(straight), error));
        return clear >= enough ? clear : Math.max(clear, apart(place, toEnd, error) - margin(straight));
    }

    /** As {@link Rivals#apart} has it. */
    private double apart(Chord place, double toEnd, double error) {
        return rivals.apart(place, toEnd, along(place) - 2 * turning(error) * toEnd, error);
    }

    /** As {@link #before}, beyond this end. */
    double beyond(Chord place, Pieces pieces, double error) {
        double straight = at.length(place);
        if (straight > FARTHEST) {
            return 0;
        }
        double margin = margin(straight);
        double away = Ruler.ground(straight);
        double clear = clear(-along(place), away, margin, error);
        if (clear <= 0) {
            return 0;
        }
        double others = (toOthers(place, pieces) - away) / 2 - margin;
        double enough = clear + MARGIN;
        return Math.min(
                clear, others > clear ? others : Math.max(others, rivals.clear(place, away, error, enough) - MARGIN));
    }

    /**
     * As {@link End#clearance} has it of a disc with its middle at a place.
     *
     * @param away metres from the place to the line
     * @param slack of the disc: its radius and {@code error}
     */
    Depths depths(Chord place, double away, double slack, double error, Pieces pieces) {
        double straight = at.length(place);
        double apart = (straight - away) / 2 - slack;
        if (apart > Depths.UNBELIEVED) {
            return new Depths(apart, Double.POSITIVE_INFINITY);
        }
        if (straight > FARTHEST) {
            return Depths.UNTOLD;
        }
        double toEnd = Ruler.ground(straight);
        double ahead = along(place);
        double margin = margin(straight);
        double turned = slack + turning(error) * (toEnd + slack - error);
        if (ahead > margin || toEnd - away > TIE) {
            double least = ahead - margin - turned;
            double most = Math.max(ahead + margin - turned, apart + margin);
            double told = Depths.told(least, most);
            if (told <= 0) {
                double both = apart(place, toEnd, error) - slack;
                told = Depths.told(Math.max(least, both - margin), Math.max(most, both + margin));
            }
            return new Depths(told, Double.POSITIVE_INFINITY);
        }
        double others = toOthers(place, pieces);
        if (ahead > -margin || others < toEnd + TIE) {
            return Depths.UNTOLD;
        }
        double behind = -ahead - turned;
        double enough = Math.max(0, behind) + slack + margin;
        double clear = Math.max((others - toEnd) / 2, rivals.clear(place, toEnd, error, enough)) - slack;
        double least = Math.min(behind, clear) - margin;
        double most = Math.min(behind, clear) + margin;
        double told = Depths.told(least, most);
        return new Depths(-toEnd - slack, told > 0 ? -told : told < 0 ? Double.POSITIVE_INFINITY : 0);
    }

    private double turning(double error) {
        return Math.min(1, 2 * error / segmentLength);
    }

    /** Metres around a place {@code ahead} of the perpendicular: it turns as far as the line at its end may. */
    private double clear(double ahead, double away, double margin, double error) {
        return (ahead - margin - turning(error) * away) / (1 + turning(error));
    }

    private static double margin(double straight) {
        return MARGIN + MARGIN_SHARE * straight;
    }

    private double along(Chord place) {
        return (place.x() - at.x()) * inwards.x()
                + (place.y() - at.y()) * inwards.y()
                + (place.z() - at.z()) * inwards.z();
    }

    private double toOthers(Chord place, Pieces pieces) {
        return Ruler.ground(pieces.toNearest(firstOther, endOfOthers, place));
    }
}
