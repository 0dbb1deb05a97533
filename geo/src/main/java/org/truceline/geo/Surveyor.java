package org.truceline.geo;

import java.util.List;
import org.truceline.truth.Truth;

/**
 * Surveys discs that quick looks do not tell. First all discs of that size in a cell are surveyed together, with so much to spare
 * that each of them alone comes out the same: what that tells is kept for those that come after. For one thread.
 */
final class Surveyor {

    /** Metres around a piece within which there is room for the smallest pieces of any other survey. */
    private static final double SPARE = 2 * Standing.FINEST.value();

    /** Discs that are larger are surveyed one by one, metres. */
    private static final double LARGEST = 20_000;

    private final List<Region> regions;
    private final Glances.Several glances;
    private final Tiles tiles;
    private final Probe together;
    private final Probe spare;
    private final Probe corner;
    private long surveys;

    Surveyor(List<Region> regions, Glances.Several glances, Tiles tiles) {
        this.regions = regions;
        this.glances = glances;
        this.tiles = tiles;
        this.together = glances.probe();
        this.spare = glances.probe();
        this.corner = glances.probe();
    }

    /** How many there were. */
    long surveys() {
        return surveys;
    }

    /** How all places of a disc stand to a region, as {@link Standing#of} says it. */
    Truth truth(int region, Probe disc) {
        Tile tile = tiles.at(disc.latitude(), disc.longitude());
        Settled settled = tile.closer(disc.latitude(), disc.longitude(), disc.radius())[region];
        if (disc.radius() <= LARGEST && disc.radius() < settled.various()) {
            Settled learnt = settled.surveyed(together(region, disc), disc.radius());
            tile.settle(disc.latitude(), disc.longitude(), region, learnt);
            if (learnt.tells(disc.radius())) {
                return learnt.truth(disc.radius());
            }
        }
        return survey(region, disc, 0);
    }

    private Truth together(int region, Probe disc) {
        Box cell = Cell.box(disc.latitude(), disc.longitude());
        Position middle = Cell.middle(cell);
        together.set(middle.latitude(), middle.longitude(), disc.radius() + Cell.reach(cell));
        return survey(region, together, SPARE);
    }

    private Truth survey(int region, Probe disc, double room) {
        surveys++;
        return Standing.glanced(disc, regions.get(region), glances.get(region), spare, corner, room);
    }
}
