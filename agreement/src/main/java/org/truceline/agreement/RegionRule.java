package org.truceline.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.geo.Metres;

/** A region told by a rule of the text. */
public sealed interface RegionRule {

    /** This rule and every rule that it is made of, under every reading. */
    default Stream<RegionRule> parts() {
        Stream<RegionRule> below = switch (this) {
            case Reference(var region) -> region.rule().parts();
            case Union(var of) -> of.stream().flatMap(RegionRule::parts);
            case Common(var of) -> of.stream().flatMap(RegionRule::parts);
            case Minus(var from, var without) -> Stream.concat(from.parts(), without.parts());
            case Open(var value) -> value.all().flatMap(RegionRule::parts);
            case Band _, Outline _, Disc _, Undrawn _ -> Stream.empty();
        };
        return Stream.concat(Stream.of(this), below);
    }

    /** The lines and outlines that it is drawn from, under every reading. */
    default Stream<Drawn> drawings() {
        return parts().flatMap(part -> switch (part) {
            case Band band -> band.line().all().flatMap(NamedLine::drawings);
            case Outline(var drawn) -> Stream.of(drawn);
            case Reference _, Disc _, Union _, Common _, Minus _, Undrawn _, Open _ -> Stream.empty();
        });
    }

    /** A region of the agreement, by its name. */
    record Reference(NamedRegion region) implements RegionRule {}

    /**
     * Everything between two distances from a line.
     *
     * @param line the line
     * @param side the name of the side that it lies on; both sides when empty
     * @param from nearest distance
     * @param to farthest distance; without end when the value is empty
     * @param shape how it ends, how depth is measured, whether the edges belong to it
     * @param stretch the part of the line that it lies along; the whole when empty
     */
    record Band(
            Value<NamedLine> line,
            Optional<String> side,
            Value<Metres> from,
            Optional<Value<Metres>> to,
            Shape shape,
            Optional<Stretch> stretch)
            implements RegionRule {}

    /** How a band ends and is measured. */
    record Shape(Value<Ends> ends, Value<Depth> depth, Value<Boolean> fromIncluded, Value<Boolean> toIncluded) {}

    /** A part of a line, by distances from its start. */
    record Stretch(Metres from, Metres to) {}

    /** The inside of an outline. */
    record Outline(Drawn.AreaVersion drawn) implements RegionRule {}

    /** All places within a distance of a named place. */
    record Disc(NamedPlace around, Value<Metres> radius) implements RegionRule {}

    /** What lies in any of several. */
    record Union(List<RegionRule> of) implements RegionRule {
        public Union {
            of = List.copyOf(of);
        }
    }

    /** What lies in all of several. */
    record Common(List<RegionRule> of) implements RegionRule {
        public Common {
            of = List.copyOf(of);
        }
    }

    /** The first without the second. */
    record Minus(RegionRule from, RegionRule without) implements RegionRule {}

    /** Named and never drawn. */
    record Undrawn(String why) implements RegionRule {}

    /** Left open by the text. */
    record Open(Value<RegionRule> value) implements RegionRule {}

    /** How a band ends where its line ends. */
    enum Ends {
        /** It goes round the end. */
        ROUND,
        /** It is cut square. */
        FLAT,
        /** The text does not say: what the two answer differently is open. */
        UNTOLD
    }

    /** How the depth of a band is measured. */
    enum Depth {
        /** Square to the line: geodesic distance to it. */
        SQUARE,
        /** Due north and due south. */
        COMPASS
    }
}
