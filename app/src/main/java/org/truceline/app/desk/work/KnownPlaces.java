package org.truceline.app.desk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.app.gazetteer.PlacesTaken;
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

/**
 * The places that people name: the positions from which observers in sight have told, those of the case, and those of the
 * gazetteers that the office took in.
 */
public final class KnownPlaces {

    private static final int MOST = 8;
    private static final int MOST_POSITIONS = 500;

    private final PlacesOfCase ofCase;
    private final PlacesTaken taken;

    KnownPlaces(List<Place> places, PlacesTaken taken) {
        this.ofCase = new PlacesOfCase(places);
        this.taken = taken;
    }

    /**
     * A place that was found.
     *
     * @param id of the place; "" for a position of observers
     * @param spelling the one that matched
     * @param match how
     * @param tells what tells it from others of the name
     * @param credit who is to be named where it is shown; "" for the office's own
     */
    record FoundPlace(
            String id, Meaning.Spot spot, String spelling, Match match, String tells, String credit, boolean own) {

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

    /**
     * Eight, and as many more as share the spelling of one of these; the likeliest first. Of those that match alike the
     * office's own come first, then the nearest where a position is told.
     */
    List<FoundPlace> find(Looking looking, String letters, Optional<Position> near) {
        Comparator<FoundPlace> likeliest =
                Comparator.comparing(FoundPlace::match).thenComparing(FoundPlace::own, Comparator.reverseOrder());
        Comparator<FoundPlace> order = near.map(from -> likeliest.thenComparingDouble(
                        each -> Geodesy.distance(from, each.spot().at()).value()))
                .orElse(likeliest);
        return Ties.whole(all(looking, letters).sorted(order).toList(), MOST);
    }

    private Stream<FoundPlace> all(Looking looking, String letters) {
        Map<String, FoundPlace> ofTheCase = new LinkedHashMap<>();
        ofCase.search(letters, MOST)
                .forEach(each ->
                        ofTheCase.put(each.place().id(), own(each.place().id(), each)));
        List<FoundPlace> others = new ArrayList<>();
        for (Candidate each : taken.now().search(letters, MOST).candidates()) {
            Optional<Place> same = ofCase.same(each.place());
            if (same.isPresent()) {
                ofTheCase.merge(same.get().id(), ours(same.get(), each), KnownPlaces::closer);
            } else {
                others.add(found(each.place().id(), each, false));
            }
        }
        return Stream.of(
                        positions(looking).search(letters, MOST).candidates().stream()
                                .map(each -> own("", each)),
                        ofTheCase.values().stream(),
                        others.stream())
                .flatMap(each -> each);
    }

    private static FoundPlace closer(FoundPlace one, FoundPlace other) {
        return other.match().compareTo(one.match()) < 0 ? other : one;
    }

    /** Everything that has just this name. */
    List<Meaning.Spot> named(Looking looking, String name) {
        return now(looking).apply(name);
    }

    /** For a name, everything that has just it at this moment: for whoever asks for many. */
    public Function<String, List<Meaning.Spot>> now(Looking looking) {
        Gazetteer positions = positions(looking);
        Gazetteer gazetteer = taken.now();
        return name -> Stream.of(
                        positions.named(name).stream(),
                        ofCase.named(name).stream(),
                        gazetteer.named(name).stream()
                                .map(place -> ofCase.same(place).orElse(place)))
                .flatMap(each -> each)
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

    private static FoundPlace own(String id, Candidate candidate) {
        return found(id, candidate, true);
    }

    /** The case's place, found by the gazetteer's spelling. */
    private static FoundPlace ours(Place place, Candidate candidate) {
        return new FoundPlace(
                place.id(),
                spot(place),
                candidate.spelling(),
                candidate.match(),
                candidate.apart(),
                candidate.credit(),
                true);
    }

    private static FoundPlace found(String id, Candidate candidate, boolean own) {
        return new FoundPlace(
                id,
                spot(candidate.place()),
                candidate.spelling(),
                candidate.match(),
                candidate.apart(),
                candidate.credit(),
                own);
    }

    private static Meaning.Spot spot(Place place) {
        return new Meaning.Spot(place.name(), place.at(), place.radius(), place.judged());
    }
}
