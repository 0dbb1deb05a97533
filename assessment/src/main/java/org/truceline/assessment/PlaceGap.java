package org.truceline.assessment;

import java.util.Comparator;
import org.truceline.agreement.Drawn;
import org.truceline.geo.Metres;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;
import org.truceline.truth.Gap;

/** The fact that would tell whether a place is inside a region that is drawn. */
final class PlaceGap {

    private PlaceGap() {}

    /**
     * A better map, where the place is told well enough for the region as drawn; else a better place; else both.
     *
     * @param exact how the place stands to the region as drawn, its error left out
     */
    static Gap of(Standing exact, Regions.Built built, Whereabouts ground) {
        double error = built.error().value();
        String map = built.drawn().stream()
                .max(Comparator.comparing(Drawn::error))
                .map(drawn -> "“" + drawn.title() + "”")
                .orElse("the map");
        double least = exact.least().orElse(Metres.ZERO).value();
        double most = exact.most().orElse(Metres.ZERO).value();
        if (!exact.truth().isOpen()) {
            double margin = Math.min(Math.abs(least), Math.abs(most));
            return margin > error
                    ? new Gap(Gap.Where.MAP, "a better version of " + map + " near its end")
                    : new Gap(Gap.Where.MAP, "a version of " + map + " known to better than " + roundedDown(margin));
        }
        if (ground instanceof Whereabouts.OneOf) {
            return new Gap(Gap.Where.REPORT, "which of the places it was, more exactly");
        }
        double middle = Math.abs(least + most) / 2;
        if (middle > error && Double.isFinite(middle)) {
            return new Gap(Gap.Where.REPORT, "the place to better than " + roundedDown(middle - error));
        }
        if (Math.max(-least, most) > error) {
            return new Gap(
                    Gap.Where.REPORT,
                    error == 0
                            ? "the exact place"
                            : "the exact place, if it lies more than " + built.error() + " from the edge");
        }
        return new Gap(Gap.Where.REPORT, "both the exact place and a better version of " + map);
    }

    private static Metres roundedDown(double metres) {
        double step = metres < 10 ? 1 : metres < 1_000 ? 10 : metres < 10_000 ? 100 : metres < 100_000 ? 1_000 : 10_000;
        return Metres.of(Math.max(step, Math.floor(metres / step) * step));
    }
}
