package org.truceline.publication.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Value;
import org.truceline.geo.Metres;

/** Regions in words. */
final class RegionWords {

    private final Lengths lengths;

    RegionWords(Lengths lengths) {
        this.lengths = lengths;
    }

    /** "the security corridor". */
    String named(RegionRule rule) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> region.title();
            case RegionRule.Open(var value) -> Said.value(value, this::named);
            case RegionRule.Band _,
                    RegionRule.Outline _,
                    RegionRule.Disc _,
                    RegionRule.Union _,
                    RegionRule.Common _,
                    RegionRule.Minus _,
                    RegionRule.Undrawn _ -> rule(rule);
        };
    }

    /** How the region is found: "from 0 m to 6 km, of highway M4, on both sides". */
    String rule(RegionRule rule) {
        return switch (rule) {
            case RegionRule.Reference(var region) -> rule(region.rule());
            case RegionRule.Band band -> band(band);
            case RegionRule.Outline(var drawn) ->
                "the inside of the outline “" + drawn.title() + "”, "
                        + drawn.basis().name().toLowerCase(Locale.ROOT) + ", known to " + lengths.of(drawn.error());
            case RegionRule.Disc disc ->
                "within " + Said.value(disc.radius(), lengths::of) + " of "
                        + disc.around().name();
            case RegionRule.Union(var of) -> joined(of, " or ");
            case RegionRule.Common(var of) -> joined(of, " and also ");
            case RegionRule.Minus(var from, var without) -> named(from) + ", without " + named(without);
            case RegionRule.Undrawn(var why) -> "not drawn (" + why + ")";
            case RegionRule.Open(var value) -> Said.value(value, this::named);
        };
    }

    private String joined(List<RegionRule> of, String between) {
        return of.stream().map(this::named).collect(Collectors.joining(between));
    }

    private String band(RegionRule.Band band) {
        boolean fromTheLine = band.from().all().allMatch(Metres.ZERO::equals);
        String near = Said.value(band.from(), lengths::of) + edge(band.shape().fromIncluded(), fromTheLine);
        String reach = band.to()
                .map(to -> "from " + near + " to " + Said.value(to, lengths::of)
                        + edge(band.shape().toIncluded(), false) + " from ")
                .orElseGet(() -> fromTheLine && isPlain(band.shape().fromIncluded())
                        ? "all ground beside "
                        : "beyond " + near + " from ");
        return reach + Said.value(band.line(), NamedLine::title)
                + band.side().map(side -> ", on the side: " + side).orElse(", on both sides")
                + ", ends " + Said.value(band.shape().ends(), RegionWords::ends)
                + ", depth " + Said.value(band.shape().depth(), RegionWords::depth)
                + band.stretch()
                        .map(stretch ->
                                ", along it from " + lengths.of(stretch.from()) + " to " + lengths.of(stretch.to()))
                        .orElse("");
    }

    /** Whether the distance belongs to the band; nothing of a band that begins with its line. */
    private static String edge(Value<Boolean> included, boolean fromTheLine) {
        return fromTheLine && isPlain(included)
                ? ""
                : " (that distance " + Said.value(included, in -> in ? "included" : "not included") + ")";
    }

    private static boolean isPlain(Value<Boolean> included) {
        return included.all().allMatch(Boolean::booleanValue)
                && included.point().isEmpty();
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
