package org.truceline.publication.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The corridor strip: kilometres along the line across, days down. Whatever no cell covers is not observed.
 *
 * @param line the line's title
 * @param lengthKm kilometre of the far end; kilometre 0 is the first vertex
 * @param ticks places along the line
 * @param note how the kilometres were measured
 */
public record StripView(
        String line,
        double lengthKm,
        List<Tick> ticks,
        String firstDay,
        String lastDay,
        List<Cell> cells,
        String note) {

    /** A place at a kilometre. */
    public record Tick(double km, String name) {}

    /**
     * What one account puts on a stretch.
     *
     * @param errorKm how far either end may be off
     * @param kind "patrolled", "blocked" or "incident"
     * @param by by whose account
     * @param sure false for an incident that may not lie in the corridor at all
     * @param finding the finding to open, for incidents
     */
    public record Cell(
            String day,
            String lastDay,
            double fromKm,
            double toKm,
            double errorKm,
            String kind,
            String title,
            String by,
            String says,
            boolean sure,
            @Nullable SourceLink source,
            @Nullable String finding) {}
}
