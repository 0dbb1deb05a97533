package org.truceline.geo;

/**
 * A survey of a disc by quick looks. Whatever hangs on less than they may be wrong by is measured.
 *
 * @param disc the disc
 * @param spare what it is looked at with
 */
record GlancedSurvey(Survey.Measured measured, Glance glance, Probe disc, Probe spare, Probe corner) implements Survey {

    private static final double FARTHEST = 300_000;
    private static final double ROUNDED = 0.01;

    @Override
    public Whereabouts.Disc disc(Box box) {
        double south = box.south();
        double north = box.north();
        double middle = (south + north) / 2;
        double meridian = (box.west() + box.east()) / 2;
        if (box.west() < -180 || box.east() > 180) {
            return box.disc();
        }
        spare.set(middle, meridian, 0);
        double radius = Box.holding(Math.max(toCorner(south, box.east()), toCorner(north, box.east())));
        return radius > FARTHEST || Math.abs(radius - Standing.FINEST.value()) < ROUNDED
                ? box.disc()
                : new Whereabouts.Disc(new Position(middle, meridian), Metres.of(radius));
    }

    private double toCorner(double latitude, double longitude) {
        corner.set(latitude, longitude, 0);
        return Ruler.ground(spare.length(corner));
    }

    @Override
    public boolean misses(Whereabouts.Disc piece) {
        look(piece);
        double gap = Ruler.ground(spare.length(disc)) - disc.radius() - spare.radius();
        return Math.abs(gap) > Depths.UNBELIEVED ? gap > 0 : measured.misses(piece);
    }

    @Override
    public Depths depths(Whereabouts.Disc piece) {
        look(piece);
        Depths depths = glance.depths(spare);
        return spare.radius() < FARTHEST && depths.areBelieved() ? depths : measured.depths(piece);
    }

    private void look(Whereabouts.Disc piece) {
        spare.set(
                piece.centre().latitude(),
                piece.centre().longitude(),
                piece.radius().value());
    }
}
