package org.truceline.geo;

/** Tells of pieces of some ground whether they belong to it, and how deep they may lie in a region. */
interface Survey {

    /** A disc that holds the box. */
    Whereabouts.Disc disc(Box box);

    /** True only when no point of the piece belongs to the ground. */
    boolean misses(Whereabouts.Disc piece);

    /** As {@link Region#depths}, or so near to it that both ends have its signs. */
    Depths depths(Whereabouts.Disc piece);

    /** Measured along geodesics. */
    record Measured(Ground ground, Region region) implements Survey {

        @Override
        public Whereabouts.Disc disc(Box box) {
            return box.disc();
        }

        @Override
        public boolean misses(Whereabouts.Disc piece) {
            return ground.missed().test(piece);
        }

        @Override
        public Depths depths(Whereabouts.Disc piece) {
            return region.depths(piece);
        }
    }
}
