package org.truceline.geo;

import java.util.List;
import java.util.stream.IntStream;

/** An end of a line, and the ground beyond it: places nearest to the end and behind the perpendicular through it. */
final class End {

    private static final double HALF_PERPENDICULAR = 5_000_000;

    /** Metres in which a line hardly leaves the straight way. */
    private static final double SHORT = 100;

    private final Position at;
    private final Chord chord;
    private final Segment perpendicular;
    private final int segment;
    private final double segmentLength;
    private final Rivals rivals;

    private End(Position at, double inward, int segment, double segmentLength, Rivals rivals) {
        this.at = at;
        this.chord = Chord.to(at);
        this.perpendicular = Segment.through(at, inward + 90, HALF_PERPENDICULAR);
        this.segment = segment;
        this.segmentLength = segmentLength;
        this.rivals = rivals;
    }

    static End firstOf(Line line) {
        Segment first = line.segments().getFirst();
        Position at = line.vertices().getFirst();
        Chord inwards = Chord.to(at).wayTo(Chord.to(first.at(Math.min(SHORT, first.length()))));
        Rivals rivals = line.rivals(Chord.to(at), inwards, 1, line.segments().size());
        return new End(at, first.azimuth(0), 0, first.length(), rivals);
    }

    static End lastOf(Line line) {
        Segment last = line.segments().getLast();
        int index = line.segments().size() - 1;
        Position at = line.vertices().getLast();
        Chord inwards = Chord.to(at).wayTo(Chord.to(last.at(Math.max(last.length() - SHORT, 0))));
        Rivals rivals = line.rivals(Chord.to(at), inwards, 0, index);
        return new End(at, last.azimuth(last.length()) + 180, index, last.length(), rivals);
    }

    Position at() {
        return at;
    }

    /** What may be nearer than this end. */
    Rivals rivals() {
        return rivals;
    }

    /** Metres before the perpendicular through this end, on the line's side; negative behind it. */
    double before(Position place) {
        Segment.Nearest foot = perpendicular.nearest(place);
        return foot.side() * foot.distance();
    }

    /**
     * How far the points of {@code piece} lie from the ground beyond this end: negative in it. A line that may lie anywhere
     * within {@code error} also turns at its end, by up to twice the error over the length of its last segment, and the
     * perpendicular turns with it. Told no farther than {@code enough} where that is far enough.
     *
     * @param nearest the nearest point of {@code line} to the middle of the piece
     */
    Depths clearance(Line line, Foot nearest, Whereabouts.Disc piece, Metres error, double enough) {
        Position place = piece.centre();
        double radius = piece.radius().value();
        double slack = radius + error.value();
        double apart = (Chord.to(place).length(chord) - nearest.distance().value()) / 2 - slack;
        if (apart > 0 && apart >= enough) {
            return new Depths(apart, Double.POSITIVE_INFINITY);
        }
        double away = Geodesy.distance(at, place).value();
        double turning = Math.min(1, 2 * error.value() / segmentLength);
        double turned = slack + turning * (away + radius);
        double before = before(place);
        double distance = nearest.distance().value();
        double least = Math.max(before - turned, (away - distance) / 2 - slack);
        if (least <= 0) {
            double both = rivals.apart(Chord.to(place), away, before - 2 * turning * away, error.value());
            least = Math.max(least, both - slack);
        }
        double behind = -before - turned;
        double most = Double.POSITIVE_INFINITY;
        if (before < 0 && away - distance < Rivals.TIE) {
            least = -away - slack;
            if (behind > 0) {
                double toOthers = toOthers(line, place, away, error.value(), behind + slack) - slack;
                most = toOthers > 0 ? -Math.min(behind, toOthers) : most;
            }
        }
        return new Depths(least, most);
    }

    /** Metres from a place within which none is nearer to another segment; not told farther than {@code enough}. */
    private double toOthers(Line line, Position place, double away, double error, double enough) {
        double clear = rivals.clear(Chord.to(place), away, error, enough);
        return clear >= enough ? clear : Math.max(clear, (others(line, place, away + 2 * enough + 1) - away) / 2);
    }

    /** Distance from {@code place} to the line without the segment at this end; {@code enough} where that is farther. */
    private double others(Line line, Position place, double enough) {
        Chord from = Chord.to(place);
        List<Segment> segments = line.segments();
        double least = enough;
        for (int i = 0; i < segments.size(); i++) {
            if (i != segment && line.lowerBound(i, from) < least) {
                least = Math.min(least, segments.get(i).nearest(place).distance());
            }
        }
        return least;
    }

    /** True when some part of {@code line} within {@code near} of this end lies more than a metre behind its perpendicular. */
    boolean cuts(Line line, Metres near) {
        return IntStream.range(0, line.segments().size())
                .filter(index -> line.lowerBound(index, chord) <= near.value())
                .mapToObj(index -> line.dense(index, Metres.of(500)))
                .flatMap(List::stream)
                .anyMatch(point -> Geodesy.distance(at, point).compareTo(near) <= 0 && before(point) < -1);
    }
}
