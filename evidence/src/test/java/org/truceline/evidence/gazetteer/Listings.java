package org.truceline.evidence.gazetteer;

import java.util.List;
import org.truceline.evidence.Place;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** Places for tests. */
final class Listings {

    private Listings() {}

    static Place place(String id, String name, Position at, String... also) {
        return new Place(id, name, List.of(also), at, Metres.of(1500), true, "made up for a test");
    }

    static Listed listed(String name, String... also) {
        return Listed.of(place(name, name, new Position(35.8, 36.7), also));
    }

    static Gazetteer gazetteer(Listed... listed) {
        return Gazetteer.of(List.of(listed));
    }

    static List<String> names(Found found) {
        return found.candidates().stream().map(each -> each.place().name()).toList();
    }
}
