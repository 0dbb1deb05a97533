package org.truceline.geo;

import java.util.List;
import org.truceline.truth.Truth;

/**
 * How discs stand to several regions at once, looked at quickly and, where that does not tell, measured. Safe for use by
 * several threads, each with a {@link Look} of its own.
 */
public final class Mosaic {

    /** The pattern of what is at no place that is told. */
    public static final int NOWHERE = StandingPatterns.NONE;

    private final List<Region> regions;
    private final Glances made = new Glances();
    private final List<Glance> glances;
    private final StandingPatterns patterns = new StandingPatterns();

    /** Of these regions, each with what may be off in its drawing. */
    public Mosaic(List<Region> regions) {
        this.regions = List.copyOf(regions);
        this.glances = this.regions.stream().map(made::of).toList();
    }

    /** For one thread. */
    public Look look() {
        return new Look();
    }

    /** How places of this pattern stand to each region. */
    public List<Truth> truths(int pattern) {
        return patterns.get(pattern);
    }

    /** Looks at one disc after another. */
    public final class Look {

        private final Probe probe = made.probe();
        private long measured;

        private Look() {}

        /**
         * A number for how all places within {@code radius} metres of a point stand to the regions: the same for discs that
         * stand alike to each, as {@link Standing#of} says it of one. Throws {@link IllegalArgumentException} for a point that
         * is not on Earth and for a radius below zero or without end.
         */
        public int pattern(double latitude, double longitude, double radius) {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radius >= 0 && Double.isFinite(radius))) {
                throw new IllegalArgumentException("A disc has a centre on Earth and a radius of zero or more; found "
                        + latitude + ", " + longitude + ", " + radius + ".");
            }
            probe.set(latitude, longitude, radius);
            int pattern = StandingPatterns.NONE;
            for (int i = 0; i < regions.size(); i++) {
                pattern = patterns.with(pattern, truth(i));
            }
            return pattern;
        }

        /** How often a disc had to be measured. */
        public long measured() {
            return measured;
        }

        private Truth truth(int region) {
            return switch (glances.get(region).at(probe)) {
                case INSIDE -> Truth.TRUE;
                case OUTSIDE -> Truth.FALSE;
                case OPEN, UNDRAWN -> Truth.OPEN;
                case UNSURE -> {
                    measured++;
                    yield Standing.of(probe.disc(), regions.get(region)).truth();
                }
            };
        }
    }
}
