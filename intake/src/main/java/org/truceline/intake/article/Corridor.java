package org.truceline.intake.article;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A strip along a road: its depth on each side as printed, and the road. */
public record Corridor(Because because, List<Depth> depths, Optional<String> road, List<String> open)
        implements Proposal {

    /** How far the strip reaches on one side: the number and unit as printed, the side, and the same in metres. */
    public record Depth(BigDecimal number, String unit, String side, double metres) {

        public String text() {
            return number.toPlainString() + " " + unit + " " + side;
        }
    }

    public Corridor {
        depths = List.copyOf(depths);
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return "The corridor reaches "
                + String.join(" and ", depths.stream().map(Depth::text).toList())
                + road.map(name -> " of " + name).orElse(" of a line that the sentence does not name") + ".";
    }
}
