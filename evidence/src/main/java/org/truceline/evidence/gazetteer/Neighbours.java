package org.truceline.evidence.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Place;
import org.truceline.geo.Compass;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** The well-known places, from south to north, to tell others by. */
final class Neighbours {

    /** A degree of latitude is nowhere shorter, in metres. */
    private static final double DEGREE = 110_574;

    /** A place that is so many times as far by the rough measure is not nearer by the exact one. */
    private static final double ROUGHLY = 1.5;

    private final List<Place> places;

    Neighbours(Collection<Listed> listed) {
        places = listed.stream()
                .filter(Listed::wellKnown)
                .map(Listed::place)
                .sorted(Comparator.comparingDouble(Neighbours::latitude))
                .toList();
    }

    /** Such as "about 12 km south-west of Idlib", from point to point; empty when no other place is well known. */
    Optional<String> words(Place place) {
        return nearest(place).map(neighbour -> {
            Metres distance = Geodesy.distance(neighbour.at(), place.at());
            Compass direction = Compass.nearest(Geodesy.azimuth(neighbour.at(), place.at()));
            return "about " + distance + " " + direction.words() + " of " + neighbour.name();
        });
    }

    private Optional<Place> nearest(Place place) {
        Nearest nearest = new Nearest(place);
        int start = firstFrom(place.at().latitude());
        for (int i = start; i < places.size() && nearest.mayBe(places.get(i)); i++) {
            nearest.take(places.get(i));
        }
        for (int i = start - 1; i >= 0 && nearest.mayBe(places.get(i)); i--) {
            nearest.take(places.get(i));
        }
        return nearest.found;
    }

    private int firstFrom(double latitude) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (latitude(places.get(middle)) < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double latitude(Place place) {
        return place.at().latitude();
    }

    /** The nearest so far. */
    private static final class Nearest {

        private final Place place;
        private Optional<Place> found = Optional.empty();
        private double metres = Double.POSITIVE_INFINITY;

        private Nearest(Place place) {
            this.place = place;
        }

        private boolean mayBe(Place other) {
            return north(other) <= metres;
        }

        private double north(Place other) {
            return Math.abs(latitude(other) - latitude(place)) * DEGREE;
        }

        /** Metres on a sphere drawn flat: enough to leave out most of those that are farther. */
        private double roughly(Place other) {
            double degrees =
                    Math.IEEEremainder(other.at().longitude() - place.at().longitude(), 360);
            return Math.hypot(north(other), degrees * DEGREE * Math.cos(Math.toRadians(latitude(place))));
        }

        private void take(Place other) {
            Position from = place.at();
            boolean itself = other.at().equals(from) || other.id().equals(place.id());
            if (itself || roughly(other) > ROUGHLY * metres) {
                return;
            }
            double away = Geodesy.distance(from, other.at()).value();
            if (away < metres) {
                metres = away;
                found = Optional.of(other);
            }
        }
    }
}
