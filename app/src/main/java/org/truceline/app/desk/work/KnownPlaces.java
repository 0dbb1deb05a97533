package org.truceline.app.desk.work;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Candidate;
import org.truceline.evidence.gazetteer.Gazetteer;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.evidence.gazetteer.Match;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.Recorded;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Position;

/** The places that people name: those of the case, and the positions from which observers in sight have told. */
public final class KnownPlaces {

    private static final int MOST = 8;
    private static final int MOST_POSITIONS = 500;

    private final Gazetteer ofCase;

    KnownPlaces(List<Place> places) {
        this.ofCase = Gazetteer.of(places.stream().map(Listed::of).toList());
    }

    /**
     * A place that was found.
     *
     * @param id of the place; "" for a position of observers
     * @param spelling the one that matched
     * @param match how
     */
    record FoundPlace(String id, Meaning.Spot spot, String spelling, Match match, String tells) {

        /** Exact, prefix, skeleton or near. */
        String how() {
            return switch (match) {
                case EXACT -> "exact";
                case PREFIX -> "prefix";
                case SAME_SKELETON, SKELETON_PREFIX -> "skeleton";
                case NEAR -> "near";
            };
        }
    }

    /** At most eight, the likeliest first; of those that match alike, the nearest first where a position is told. */
    List<FoundPlace> find(Looking looking, String letters, Optional<Position> near) {
        Stream<FoundPlace> all = Stream.concat(
                positions(looking).search(letters, MOST).candidates().stream().map(each -> found("", each)),
                ofCase.search(letters, MOST).candidates().stream()
                        .map(each -> found(each.place().id(), each)));
        Comparator<FoundPlace> closest = Comparator.comparing(FoundPlace::match);
        return all.sorted(near.map(from -> closest.thenComparingDouble(
                                each -> Geodesy.distance(from, each.spot().at()).value()))
                        .orElse(closest))
                .limit(MOST)
                .toList();
    }

    /** Everything that has just this name. */
    List<Meaning.Spot> named(Looking looking, String name) {
        return now(looking).apply(name);
    }

    /** For a name, everything that has just it at this moment: for whoever asks for many. */
    public Function<String, List<Meaning.Spot>> now(Looking looking) {
        Gazetteer positions = positions(looking);
        return name -> Stream.concat(positions.named(name).stream(), ofCase.named(name).stream())
                .map(KnownPlaces::spot)
                .distinct()
                .toList();
    }

    private static Gazetteer positions(Looking looking) {
        Map<Meaning.Spot, Listed> positions = new LinkedHashMap<>();
        looking.sight()
                .all(looking.register())
                .map(history -> history.current().recorded())
                .flatMap(KnownPlaces::spots)
                .takeWhile(_ -> positions.size() < MOST_POSITIONS)
                .forEach(spot -> positions.putIfAbsent(spot, listed(spot)));
        return Gazetteer.of(positions.values());
    }

    private static Stream<Meaning.Spot> spots(Recorded recorded) {
        return recorded instanceof ObservationMade observation
                ? observation.from().meanings().stream()
                        .filter(Meaning.Spot.class::isInstance)
                        .map(Meaning.Spot.class::cast)
                : Stream.empty();
    }

    private static Listed listed(Meaning.Spot spot) {
        return Listed.of(new Place(
                "", spot.name(), List.of(), spot.at(), spot.radius(), spot.judged(), "told in an observation"));
    }

    private static FoundPlace found(String id, Candidate candidate) {
        return new FoundPlace(id, spot(candidate.place()), candidate.spelling(), candidate.match(), candidate.apart());
    }

    private static Meaning.Spot spot(Place place) {
        return new Meaning.Spot(place.name(), place.at(), place.radius(), place.judged());
    }
}
