package org.truceline.assessment;

import org.truceline.geo.Metres;
import org.truceline.geo.Region;
import org.truceline.geo.Standing;
import org.truceline.geo.Strip;

/** How a measurement is said. */
final class Measured {

    private Measured() {}

    /** "between 1.2 km and 3.4 km from the line, 6 km being the limit (geodesic distance)". */
    static String words(Standing exact, Region region) {
        double least = exact.least().orElse(Metres.ZERO).value();
        double most = exact.most().orElse(Metres.ZERO).value();
        if (region instanceof Strip strip
                && strip.side() == Strip.Side.BOTH
                && strip.ends() == Strip.Ends.ROUND
                && strip.from().value() == 0
                && strip.to().isPresent()) {
            double reach = strip.to().get().value();
            Metres near = Metres.of(Math.max(0, reach - most));
            Metres far = Metres.of(Math.max(0, reach - least));
            return "between " + near + " and " + far + " from the line, "
                    + strip.to().get() + " being the limit (geodesic distance)";
        }
        if (least >= 0) {
            return "at least " + Metres.of(least) + " inside the edge (geodesic distance)";
        }
        if (most < 0) {
            return "at least " + Metres.of(-most) + " outside the edge (geodesic distance)";
        }
        return "from up to " + Metres.of(-least) + " outside the edge to inside it (geodesic distance)";
    }
}
