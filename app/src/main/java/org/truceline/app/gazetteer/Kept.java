package org.truceline.app.gazetteer;

import org.truceline.evidence.Place;
import org.truceline.evidence.gazetteer.Listed;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.store.gazetteer.KeptPlace;
import org.truceline.store.gazetteer.TakenGazetteer;

/** A place as a store keeps it, and as a gazetteer lists it. */
final class Kept {

    private Kept() {}

    static KeptPlace of(Listed listed) {
        Place place = listed.place();
        return new KeptPlace(
                place.id(),
                place.name(),
                place.also(),
                new KeptPlace.Degrees(place.at().latitude(), place.at().longitude()),
                place.radius().value(),
                place.judged(),
                place.source(),
                listed.area(),
                listed.wellKnown());
    }

    /** With the credit of its gazetteer. */
    static Listed listed(TakenGazetteer gazetteer, KeptPlace kept) {
        Place place = new Place(
                kept.id(),
                kept.name(),
                kept.also(),
                new Position(kept.point().latitude(), kept.point().longitude()),
                Metres.of(kept.radiusMetres()),
                kept.judged(),
                kept.source());
        return new Listed(
                place, kept.area(), kept.wellKnown(), gazetteer.credit().inWords());
    }
}
