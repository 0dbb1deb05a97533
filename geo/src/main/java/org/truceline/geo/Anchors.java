package org.truceline.geo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places that surely lie inside a region, a few at most: whatever disc holds one of them is not wholly outside. */
final class Anchors {

    private static final int ALONG = 8;

    /** Metres from the near edge of a strip at which a place is tried, where the strip is wide enough. */
    private static final double DEEP = 10_000;

    private Anchors() {}

    /** Those beside the lines of {@code region}, measured. */
    static List<Chord> of(Region region) {
        return tried(region)
                .filter(place -> region.depths(place).surelyInside())
                .map(Chord::to)
                .toList();
    }

    private static Stream<Position> tried(Region region) {
        return switch (region) {
            case Strip strip -> beside(strip);
            case Outline _, Round _, Region.Undrawn _ -> Stream.empty();
            case Region.Either(var parts) -> parts.stream().flatMap(Anchors::tried);
            case Region.Both(var parts) -> parts.stream().flatMap(Anchors::tried);
            case Region.Without(var whole, var _) -> tried(whole);
        };
    }

    private static Stream<Position> beside(Strip strip) {
        double from = strip.from().value();
        double to = strip.to().map(Metres::value).orElse(Double.POSITIVE_INFINITY);
        Metres away = Metres.of(Math.min(from + DEEP, (from + to) / 2));
        double length = strip.axis().length().value();
        return IntStream.range(0, ALONG).boxed().flatMap(step -> {
            double along = length * (step + 0.5) / ALONG;
            Position at = strip.axis().at(Metres.of(along));
            double ahead = Geodesy.inverse(at, strip.axis().at(Metres.of(Math.min(length, along + 1)))).azi1;
            return Stream.of(-90, 90).map(turn -> Geodesy.destination(at, ahead + turn, away));
        });
    }
}
