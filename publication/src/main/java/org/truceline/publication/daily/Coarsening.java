package org.truceline.publication.daily;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.truceline.assessment.effort.Area;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;

/** How finely places are told. */
public sealed interface Coarsening {

    /** The words for a place that is in none of the areas or cells, or is not known well enough. */
    String NOT_TOLD = "a place that is not told more closely";

    /** The name under which a place is told, where the profile does not tell it in the words of its record. */
    String name(Whereabouts ground);

    /** As they were told. */
    record AsTold() implements Coarsening {

        @Override
        public String name(Whereabouts ground) {
            return NOT_TOLD;
        }
    }

    /** By administrative areas. */
    record ToAreas(List<Area> areas) implements Coarsening {
        public ToAreas {
            areas = List.copyOf(areas);
        }

        @Override
        public String name(Whereabouts ground) {
            List<Area> possible =
                    areas.stream().filter(area -> !area.holds(ground).isFalse()).toList();
            boolean surely =
                    possible.size() == 1 && possible.getFirst().holds(ground).isTrue();
            return surely ? possible.getFirst().title() : NOT_TOLD;
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
        public String name(Whereabouts ground) {
            return ground instanceof Whereabouts.Disc disc && isInOneCell(disc) ? cell(disc.centre()) : NOT_TOLD;
        }

        private boolean isInOneCell(Whereabouts.Disc disc) {
            return List.of(0, 90, 180, 270).stream()
                    .map(azimuth -> Geodesy.destination(disc.centre(), azimuth, disc.radius()))
                    .allMatch(edge -> cell(edge).equals(cell(disc.centre())));
        }

        private String cell(Position at) {
            BigDecimal south = corner(at.latitude());
            BigDecimal west = corner(at.longitude());
            return "the cell " + south + " to " + south.add(degrees) + " N, " + west + " to " + west.add(degrees)
                    + " E";
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
    default String inWords() {
        return switch (this) {
            case AsTold _ -> "Places are told in the words of their records.";
            case ToAreas _ -> "Places are told by administrative area; what may lie in several is not placed.";
            case ToGrid grid ->
                "Places are told by cells of " + grid.degrees() + " degrees (" + height(grid)
                        + " from south to north); what may lie in several is not placed.";
        };
    }

    private static String height(ToGrid grid) {
        Metres step =
                Geodesy.distance(new Position(0, 0), new Position(grid.degrees().doubleValue(), 0));
        return "about " + Math.round(step.kilometres()) + " km";
    }
}
