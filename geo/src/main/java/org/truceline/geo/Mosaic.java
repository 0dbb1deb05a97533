package org.truceline.geo;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.truceline.truth.Truth;

/**
 * How discs stand to several regions at once, looked at quickly and, where that does not tell, measured. Safe for use by
 * several threads, each with a {@link Look} of its own.
 */
public final class Mosaic {

    /** The pattern of what is at no place that is told. */
    public static final int NOWHERE = StandingPatterns.NONE;

    /** Stands for the pattern of a disc that neither a tile nor a cell tells. */
    public static final int UNTOLD = -1;

    private final List<Region> regions;
    private final Glances.Several glances;
    private final Tiles tiles;
    private final AtomicReferenceArray<List<Chord>> anchors;

    /** Of these regions, each with what may be off in its drawing. */
    public Mosaic(List<Region> regions) {
        this.regions = List.copyOf(regions);
        this.glances = Glances.of(this.regions);
        this.tiles = new Tiles(glances);
        this.anchors = new AtomicReferenceArray<>(glances.count());
    }

    private List<Chord> anchors(int region) {
        List<Chord> known = anchors.getAcquire(region);
        if (known == null) {
            known = Anchors.of(regions.get(region));
            anchors.setRelease(region, known);
        }
        return known;
    }

    /** For one thread. */
    public Look look() {
        return new Look();
    }

    /** How places of this pattern stand to each region. */
    public List<Truth> truths(int pattern) {
        return glances.patterns().get(pattern);
    }

    /** Looks at one disc after another. */
    public final class Look {

        private final Probe probe = glances.probe();
        private final Surveyor surveyor = new Surveyor(regions, glances, tiles);

        private Look() {}

        /**
         * A number for how all places within {@code radius} metres of a point stand to the regions: the same for discs that
         * stand alike to each, as {@link Standing#of} says it of one. Throws {@link IllegalArgumentException} for a point that
         * is not on Earth and for a radius below zero or without end.
         */
        public int pattern(double latitude, double longitude, double radius) {
            int atOnce = atOnce(latitude, longitude, radius);
            return atOnce == UNTOLD ? closer(latitude, longitude, radius) : atOnce;
        }

        /**
         * Puts the numbers of the first {@code count} discs of three columns into {@code patterns}; {@link #NOWHERE} for those
         * whose latitude is not a number. First those that a tile or a cell tells: what they read from memory does not wait for
         * one another.
         */
        public void patterns(double[] latitudes, double[] longitudes, double[] radii, int count, int[] patterns) {
            for (int i = 0; i < count; i++) {
                patterns[i] = Double.isNaN(latitudes[i]) ? NOWHERE : atOnce(latitudes[i], longitudes[i], radii[i]);
            }
            for (int i = 0; i < count; i++) {
                if (patterns[i] == UNTOLD) {
                    patterns[i] = closer(latitudes[i], longitudes[i], radii[i]);
                }
            }
        }

        /** As {@link #pattern} where a tile or a cell tells it, else {@link #UNTOLD}. */
        public int atOnce(double latitude, double longitude, double radius) {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radius >= 0 && Double.isFinite(radius))) {
                throw new IllegalArgumentException("A disc has a centre on Earth and a radius of zero or more; found "
                        + latitude + ", " + longitude + ", " + radius + ".");
            }
            int told = tiles.told(latitude, longitude);
            return radius <= Tile.radius(told) ? Tile.pattern(told) : UNTOLD;
        }

        /** How many discs had to be measured, piece by piece. */
        public long measured() {
            return surveyor.surveys();
        }

        private int closer(double latitude, double longitude, double radius) {
            Tile tile = tiles.at(latitude, longitude);
            long larger = tile.larger(latitude, longitude);
            return Larger.tells(larger, radius) ? Larger.pattern(larger) : closer(tile, latitude, longitude, radius);
        }

        private int closer(Tile tile, double latitude, double longitude, double radius) {
            Settled[] around = tile.each(latitude, longitude);
            if (!Settled.allTell(around, radius)) {
                around = tile.closer(latitude, longitude, radius);
                probe.set(latitude, longitude, radius);
            }
            int pattern = StandingPatterns.NONE;
            for (int i = 0; i < around.length; i++) {
                Truth truth = around[i].tells(radius) ? around[i].truth(radius) : truth(i);
                pattern = glances.patterns().with(pattern, truth);
            }
            return pattern;
        }

        private Truth truth(int region) {
            Stance stance = glances.get(region).at(probe);
            if (stance == Stance.UNSURE
                    && !glances.get(region).looksAround(probe)
                    && Witnesses.leaveOpen(probe, glances.get(region), anchors(region))) {
                return Truth.OPEN;
            }
            return stance == Stance.UNSURE ? surveyor.truth(region, probe) : stance.truth();
        }
    }
}
