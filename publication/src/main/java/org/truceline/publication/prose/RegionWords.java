package org.truceline.publication.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.geo.Metres;

/** Regions in words. */
final class RegionWords {

    private RegionWords() {}

    /** "the security corridor". */
    static String named(RegionRule rule) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> region.title();
            case RegionRule.Open(var value) -> Said.value(value, RegionWords::named);
            case RegionRule.Band _,
                    RegionRule.Outline _,
                    RegionRule.Disc _,
                    RegionRule.Union _,
                    RegionRule.Common _,
                    RegionRule.Minus _,
                    RegionRule.Undrawn _ -> rule(rule);
        };
    }

    /** How the region is found: "from 0 m to 6 km of highway M4, on both sides". */
    static String rule(RegionRule rule) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> rule(region.rule());
            case RegionRule.Band band -> band(band);
            case RegionRule.Outline(var drawn) ->
                "the inside of the outline “" + drawn.title() + "”, "
                        + drawn.basis().name().toLowerCase(Locale.ROOT) + ", known to " + drawn.error();
            case RegionRule.Disc disc ->
                "within " + Said.value(disc.radius(), Metres::toString) + " of "
                        + disc.around().name();
            case RegionRule.Union(var of) -> joined(of, " or ");
            case RegionRule.Common(var of) -> joined(of, " and also ");
            case RegionRule.Minus(var from, var without) -> named(from) + ", without " + named(without);
            case RegionRule.Undrawn(var why) -> "not drawn (" + why + ")";
            case RegionRule.Open(var value) -> Said.value(value, RegionWords::named);
        };
    }

    private static String joined(List<RegionRule> of, String between) {
        return of.stream().map(RegionWords::named).collect(Collectors.joining(between));
    }

    private static String band(RegionRule.Band band) {
        String reach = band.to()
                .map(to -> "from " + Said.value(band.from(), Metres::toString) + " to "
                        + Said.value(to, Metres::toString) + " from ")
                .orElseGet(() -> band.from().all().allMatch(Metres.ZERO::equals)
                        ? "all ground beside "
                        : "beyond " + Said.value(band.from(), Metres::toString) + " from ");
        return reach + Said.value(band.line(), NamedLine::title)
                + band.side().map(side -> ", on the side: " + side).orElse(", on both sides")
                + ", ends " + Said.value(band.shape().ends(), RegionWords::ends)
                + ", depth " + Said.value(band.shape().depth(), RegionWords::depth)
                + band.stretch()
                        .map(stretch -> ", along it from " + stretch.from() + " to " + stretch.to())
                        .orElse("");
    }

    private static String ends(RegionRule.Ends ends) {
        return switch (ends) {
            case ROUND -> "round";
            case FLAT -> "cut square";
            case UNTOLD -> "not told by the text";
        };
    }

    private static String depth(RegionRule.Depth depth) {
        return switch (depth) {
            case SQUARE -> "measured square to the line";
            case COMPASS -> "measured by compass";
        };
    }
}
