package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the parts of a union that meet, so that no seam is left between them. */
final class Joining {

    private Joining() {}

    /** Parts that together hold the same ground; unions among them are opened first. */
    static List<Region> join(List<Region> parts) {
        List<Strip> strips = new ArrayList<>();
        List<Region.Leaf> shapes = new ArrayList<>();
        List<Region> joined = new ArrayList<>();
        for (Region part : opened(parts)) {
            switch (part) {
                case Strip strip -> add(strips, strip);
                case Outline outline -> shapes.add(outline);
                case Round round -> shapes.add(round);
                case Region.Either either -> joined.add(either);
                case Region.Both both -> joined.add(both);
                case Region.Without without -> joined.add(without);
                case Region.Undrawn undrawn -> joined.add(undrawn);
            }
        }
        joined.addAll(strips);
        joined.addAll(Merging.merge(shapes));
        return joined;
    }

    private static List<Region> opened(List<Region> parts) {
        return parts.stream()
                .flatMap(part ->
                        part instanceof Region.Either either ? opened(either.parts()).stream() : List.of(part).stream())
                .distinct()
                .toList();
    }

    /** Adds {@code strip}, joined with all those that it meets. */
    private static void add(List<Strip> strips, Strip strip) {
        Strip grown = strip;
        for (int i = 0; i < strips.size(); i++) {
            Optional<Strip> both = joined(strips.get(i), grown);
            if (both.isPresent()) {
                grown = both.get();
                strips.remove(i);
                i = -1;
            }
        }
        strips.add(grown);
    }

    private static Optional<Strip> joined(Strip one, Strip other) {
        if (!one.axis().equals(other.axis())
                || one.ends() != other.ends()
                || !one.error().equals(other.error())) {
            return Optional.empty();
        }
        boolean sameRange = one.from().equals(other.from()) && one.to().equals(other.to());
        if (one.side() != other.side()) {
            boolean opposite = one.side() != Strip.Side.BOTH && other.side() != Strip.Side.BOTH;
            return sameRange && opposite
                    ? Optional.of(with(one, Strip.Side.BOTH, one.from(), one.to()))
                    : Optional.empty();
        }
        if (isBeyond(one.from(), other.to()) || isBeyond(other.from(), one.to())) {
            return Optional.empty();
        }
        Metres from = one.from().compareTo(other.from()) < 0 ? one.from() : other.from();
        Optional<Metres> to = one.to().flatMap(a -> other.to().map(b -> a.compareTo(b) > 0 ? a : b));
        return Optional.of(with(one, one.side(), from, to));
    }

    private static boolean isBeyond(Metres from, Optional<Metres> to) {
        return to.filter(end -> end.compareTo(from) < 0).isPresent();
    }

    private static Strip with(Strip strip, Strip.Side side, Metres from, Optional<Metres> to) {
        return new Strip(strip.axis(), side, from, to, strip.ends(), strip.error());
    }
}
