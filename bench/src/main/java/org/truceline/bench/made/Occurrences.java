package org.truceline.bench.made;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.truceline.batch.kernel.Sort;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

/** The made-up events as what the engine is asked about. */
public final class Occurrences {

    private Occurrences() {}

    /** One of {@code events} in full. */
    public static Occurrence of(Events events, int event) {
        return new Occurrence(
                "made-up",
                what(events.acts[event]),
                new Who(by(events.actors[event]), Parties.UNTOLD, ""),
                new Located(
                        new Whereabouts.Disc(
                                new Position(events.latitudes[event], events.longitudes[event]),
                                Metres.of(events.radii[event])),
                        "made up"),
                new When("made up", "", time(events, event), List.of()),
                List.of());
    }

    /** What is told of all events of {@link Events#sort} {@code sort} but where and when they were. */
    public static Sort sort(int sort) {
        int actors = Events.ACTORS.size();
        return new Sort(what(sort / actors), by(sort % actors), Parties.UNTOLD, List.of());
    }

    private static What what(int act) {
        return What.only(new ActClass(Events.ACTS.get(act)));
    }

    private static Parties by(int actor) {
        return new Parties(List.of(Events.ACTORS.get(actor)), true);
    }

    private static PossibleTime time(Events events, int event) {
        return new PossibleTime(
                Optional.of(Instant.ofEpochSecond(events.froms[event])),
                Optional.of(Instant.ofEpochSecond(events.lasts[event] + 1)));
    }
}
