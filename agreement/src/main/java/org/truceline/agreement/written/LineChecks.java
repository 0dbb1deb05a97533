package org.truceline.agreement.written;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.RegionRule.Stretch;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Strip;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;

/**
 * Which lines cannot be the axis of a band that lies along a stretch of them, is cut square at its ends, or measured by
 * compass. Each line, or stretch of one, is asked once, for the widest of its bands: what spares that spares the narrower
 * ones.
 */
final class LineChecks {

    private static final int MOST = 500;

    private record Axis(Drawn.LineVersion line, Optional<Stretch> stretch) {

        /** The line between the ends of the stretch; throws where it does not reach so far. */
        Line drawn() {
            if (stretch.isEmpty()) {
                return line.line();
            }
            Metres length = line.line().length();
            if (stretch.get().from().compareTo(length) >= 0) {
                throw new IllegalArgumentException("The line " + line.id() + " is " + length + " long.");
            }
            return line.line().between(stretch.get().from(), stretch.get().to());
        }
    }

    private record Asked(Metres reach, Where where) {}

    private final Map<Axis, Where> stretches = new LinkedHashMap<>();
    private final Map<Axis, Asked> flat = new LinkedHashMap<>();
    private final Map<Axis, Where> compass = new LinkedHashMap<>();

    /** A band lies along a stretch of {@code line}. */
    void stretch(Drawn.LineVersion line, Stretch stretch, Where where) {
        stretches.putIfAbsent(new Axis(line, Optional.of(stretch)), where);
    }

    /** A band along {@code line} up to {@code reach} is cut square at its ends. */
    void flat(Drawn.LineVersion line, Optional<Stretch> stretch, Metres reach, Where where) {
        flat.merge(
                new Axis(line, stretch),
                new Asked(reach, where),
                (a, b) -> a.reach().compareTo(b.reach()) >= 0 ? a : b);
    }

    /** A band along {@code line} is measured by compass. */
    void compass(Drawn.LineVersion line, Where where) {
        compass.putIfAbsent(new Axis(line, Optional.empty()), where);
    }

    /** Adds a fault for each line that is too short, bends back near a square end, or turns back between west and east. */
    void check(Faults faults) {
        if (stretches.size() > MOST) {
            Where where = stretches.values().iterator().next();
            faults.add(where, "stretch", "at most " + MOST + " stretches", stretches.size() + "", "Write fewer.");
            return;
        }
        stretches.forEach((axis, where) ->
                check(axis::drawn, where, "stretch", "a stretch of the line " + axis.line.id(), faults));
        if (!faults.isEmpty()) {
            return;
        }
        flat.forEach((axis, asked) -> check(
                () -> Strip.around(axis.drawn(), asked.reach(), Strip.Ends.FLAT, Metres.ZERO),
                asked.where(),
                "ends",
                "round, for the line " + axis.line.id(),
                faults));
        compass.forEach((axis, where) -> check(
                () -> Polygon.compassBelt(axis.drawn(), Metres.ofKilometres(1), Metres.ofKilometres(1)),
                where,
                "depth",
                "square, for the line " + axis.line.id(),
                faults));
    }

    private interface Building {
        Object build();
    }

    private static void check(Building building, Where where, String about, String expected, Faults faults) {
        try {
            building.build();
        } catch (IllegalArgumentException problem) {
            faults.add(where, about, expected, problem.getMessage() + "", "");
        }
    }
}
