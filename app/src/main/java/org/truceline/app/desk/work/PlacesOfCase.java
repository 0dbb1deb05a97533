package org.truceline.app.desk.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Candidate;
import org.truceline.evidence.gazetteer.Gazetteer;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.geo.Geodesy;

/**
 * The places of a case, and which place of a gazetteer is one of them: one of the same name whose point lies within the
 * radius of the case's. It is the case's then, found by the gazetteer's spellings too; a place of that name anywhere else
 * stays a place of its own.
 */
final class PlacesOfCase {

    private final Gazetteer places;

    PlacesOfCase(List<Place> places) {
        this.places = Gazetteer.of(places.stream().map(Listed::of).toList());
    }

    List<Candidate> search(String letters, int most) {
        return places.search(letters, most).candidates();
    }

    List<Place> named(String name) {
        return places.named(name);
    }

    /** The place of the case that this one of a gazetteer is; empty when it is none of them. */
    Optional<Place> same(Place listed) {
        return Stream.concat(Stream.of(listed.name()), listed.also().stream())
                .flatMap(spelling -> places.named(spelling).stream())
                .filter(ours -> Geodesy.distance(ours.at(), listed.at()).compareTo(ours.radius()) <= 0)
                .findFirst();
    }
}
