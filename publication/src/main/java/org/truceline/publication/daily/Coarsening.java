package org.truceline.publication.daily;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.assessment.effort.Area;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.publication.daily.language.Sentence;

/** How finely places are told. */
public sealed interface Coarsening {

    /** The key of a place that is in none of the areas or cells, or is not known well enough. */
    String NOT_TOLD = "";

    /** Names the area or cell that surely holds the ground, alike in every language. */
    String key(Whereabouts ground);

    /** The words under which a place is told, where the profile does not tell it in the words of its record. */
    String name(Whereabouts ground, Speech speech);

    /** As they were told. */
    record AsTold() implements Coarsening {

        @Override
        public String key(Whereabouts ground) {
            return NOT_TOLD;
        }

        @Override
        public String name(Whereabouts ground, Speech speech) {
            return speech.text(Sentence.NOT_TOLD_MORE_CLOSELY);
        }
    }

    /** By administrative areas. */
    record ToAreas(List<Area> areas) implements Coarsening {
        public ToAreas {
            areas = List.copyOf(areas);
        }

        @Override
        public String key(Whereabouts ground) {
            List<Area> possible =
                    areas.stream().filter(area -> !area.holds(ground).isFalse()).toList();
            boolean surely =
                    possible.size() == 1 && possible.getFirst().holds(ground).isTrue();
            return surely ? possible.getFirst().title() : NOT_TOLD;
        }

        @Override
        public String name(Whereabouts ground, Speech speech) {
            String title = key(ground);
            return title.equals(NOT_TOLD) ? speech.text(Sentence.NOT_TOLD_MORE_CLOSELY) : title;
        }
    }

    /** By cells of a grid of degrees: 0.5, 0.25, 0.1. */
    record ToGrid(BigDecimal degrees) implements Coarsening {

        /** @throws IllegalArgumentException when a cell is smaller than 0.05 or larger than 10 degrees */
        public ToGrid {
            if (degrees.doubleValue() < 0.05 || degrees.doubleValue() > 10) {
                throw new IllegalArgumentException("expected cells from 0.05 to 10 degrees, found " + degrees);
            }
        }

        @Override
        public String key(Whereabouts ground) {
            return cell(ground).map(Object::toString).orElse(NOT_TOLD);
        }

        @Override
        public String name(Whereabouts ground, Speech speech) {
            return cell(ground)
                    .map(cell -> speech.text(
                            Sentence.CELL,
                            "south",
                            cell.south().toString(),
                            "north",
                            cell.south().add(degrees).toString(),
                            "west",
                            cell.west().toString(),
                            "east",
                            cell.west().add(degrees).toString()))
                    .orElseGet(() -> speech.text(Sentence.NOT_TOLD_MORE_CLOSELY));
        }

        private record Cell(BigDecimal south, BigDecimal west) {}

        /** The one that surely holds the ground. */
        private Optional<Cell> cell(Whereabouts ground) {
            return ground instanceof Whereabouts.Disc disc
                    ? Optional.of(cell(disc.centre()))
                            .filter(cell -> edges(disc).allMatch(cell::equals))
                    : Optional.empty();
        }

        private Stream<Cell> edges(Whereabouts.Disc disc) {
            return Stream.of(0, 90, 180, 270)
                    .map(azimuth -> cell(Geodesy.destination(disc.centre(), azimuth, disc.radius())));
        }

        private Cell cell(Position at) {
            return new Cell(corner(at.latitude()), corner(at.longitude()));
        }

        private BigDecimal corner(double degree) {
            return BigDecimal.valueOf(degree)
                    .divide(degrees, 0, RoundingMode.FLOOR)
                    .multiply(degrees);
        }
    }

    /** Decimals of a degree that a page may have. */
    default int decimals() {
        return switch (this) {
            case AsTold _ -> Integer.MAX_VALUE;
            case ToAreas _ -> 0;
            case ToGrid grid -> Math.max(0, grid.degrees().stripTrailingZeros().scale());
        };
    }

    /** One sentence that tells the reader how places are told. */
    default String inWords(Speech speech) {
        return switch (this) {
            case AsTold _ -> speech.text(Sentence.PLACES_AS_TOLD);
            case ToAreas _ -> speech.text(Sentence.PLACES_BY_AREA);
            case ToGrid grid ->
                speech.text(
                        Sentence.PLACES_BY_CELL,
                        "degrees",
                        grid.degrees().toString(),
                        "km",
                        Long.toString(height(grid)));
        };
    }

    private static long height(ToGrid grid) {
        Metres step =
                Geodesy.distance(new Position(0, 0), new Position(grid.degrees().doubleValue(), 0));
        return Math.round(step.kilometres());
    }
}
