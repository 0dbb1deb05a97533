package org.truceline.assessment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.World;
import org.truceline.geo.Corridor;
import org.truceline.geo.Metres;
import org.truceline.geo.Region;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Did one thing happen inside a region that the term or a note speaks of? Measures to each region once. */
final class PlaceSlot {

    private static final Gap WHICH_PLACE = new Gap(Gap.Where.REPORT, "which of the places it was, more exactly");

    private final Regions regions;
    private final Whereabouts at;
    private final String placeTold;
    private final IdentityHashMap<Region, Standing> measured = new IdentityHashMap<>();

    PlaceSlot(Regions regions, Whereabouts at, String placeTold) {
        this.regions = regions;
        this.at = at;
        this.placeTold = placeTold;
    }

    Reason ask(RegionRule rule, World world) {
        Optional<Region> region = regions.in(rule, world);
        if (region.isEmpty()) {
            return Reason.open(
                    "The text does not tell the extent of " + rule.title() + ".",
                    new Gap(Gap.Where.TEXT, "the extent of " + rule.title()));
        }
        if (at instanceof Whereabouts.Anywhere) {
            return Reason.open("No place is told.", new Gap(Gap.Where.REPORT, "the place"));
        }
        Drawn drawn = rule.drawn();
        Standing standing = measured.computeIfAbsent(region.get(), each -> Standing.of(at, each, drawn.error()));
        List<Reason> steps = List.of(
                Reason.remark(Spoken.capital(placeTold) + ": " + measured(standing, region.get()) + "."),
                Reason.remark(drawn.title() + ": "
                        + (drawn.basis() == Drawn.Basis.JUDGED ? "drawn by judgement" : "measured") + ", known to "
                        + drawn.error() + "; that much is allowed for on both sides of the edge."));
        return decide(standing, rule, drawn, at instanceof Whereabouts.OneOf).with(steps);
    }

    private static Reason decide(Standing standing, RegionRule rule, Drawn drawn, boolean several) {
        if (standing.truth().isTrue()) {
            return Reason.firm(true, "Every possible place lies inside: " + rule.title() + ".");
        }
        if (standing.truth().isFalse()) {
            return Reason.firm(false, "Every possible place lies outside: " + rule.title() + ".");
        }
        return Reason.open(
                "It may lie inside or outside: " + rule.title() + ".", several ? WHICH_PLACE : gap(standing, drawn));
    }

    private static Gap gap(Standing standing, Drawn drawn) {
        double least = standing.least().orElse(Metres.ZERO).value();
        double most = standing.most().orElse(Metres.ZERO).value();
        if (least > 0 || most < 0) {
            double margin = Math.min(Math.abs(least), Math.abs(most));
            if (margin > drawn.error().value()) {
                return new Gap(Gap.Where.MAP, "a better version of “" + drawn.title() + "” near its end");
            }
            return new Gap(
                    Gap.Where.MAP, "a version of “" + drawn.title() + "” known to better than " + roundedDown(margin));
        }
        double middle = Math.abs(least + most) / 2;
        if (middle > drawn.error().value()) {
            return new Gap(
                    Gap.Where.REPORT,
                    "the place to better than "
                            + roundedDown(middle - drawn.error().value()));
        }
        if (Math.max(-least, most) > drawn.error().value()) {
            return new Gap(
                    Gap.Where.REPORT, "the exact place, if it lies more than " + drawn.error() + " from the edge");
        }
        return new Gap(Gap.Where.REPORT, "both the exact place and a better version of “" + drawn.title() + "”");
    }

    private static Metres roundedDown(double metres) {
        double step = metres < 10 ? 1 : metres < 1_000 ? 10 : metres < 10_000 ? 100 : metres < 100_000 ? 1_000 : 10_000;
        return Metres.of(Math.max(step, Math.floor(metres / step) * step));
    }

    private static String measured(Standing standing, Region region) {
        double least = standing.least().orElse(Metres.ZERO).value();
        double most = standing.most().orElse(Metres.ZERO).value();
        if (region instanceof Corridor corridor && corridor.ends() == Corridor.Ends.ROUND) {
            double reach = corridor.reach().value();
            Metres near = Metres.of(Math.max(0, reach - most));
            Metres far = Metres.of(Math.max(0, reach - least));
            return "between " + near + " and " + far + " from the line, " + corridor.reach()
                    + " being the limit (geodesic distance)";
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
