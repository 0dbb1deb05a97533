package org.truceline.bench.goal;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Assessment;
import org.truceline.bench.peer.FacetDistance;
import org.truceline.bench.peer.PreparedBuffer;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Timed;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** The full assessment by the kernel, from columns in memory: goals 1, 2 and 6. */
record FullAssessment(Beside beside, Pact pact) implements Trial {

    /** What it is held against. */
    enum Beside {
        MEMBERSHIP("1", 8),
        DISTANCE("2", 25),
        TWO_THREADS("6", 1.8);

        private final String goal;
        private final double times;

        Beside(String goal, double times) {
            this.goal = goal;
            this.times = times;
        }

        private Aim aim() {
            return Aim.atLeast(times, "x");
        }
    }

    /** Metres beyond which distances are left to nobody: the width and three times the largest radius, and one. */
    private static final Metres WINDOW = Metres.ofKilometres(22);

    @Override
    public String goal() {
        return beside.goal;
    }

    @Override
    public String work() {
        return "full assessment, " + pact.words();
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        Events all = setup.events(pact);
        Events events = beside == Beside.DISTANCE ? inWindow(all) : all;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Assessment one = new Assessment(pact.read(), events, threads, 1);
            Contender other = switch (beside) {
                case MEMBERSHIP -> new PreparedBuffer(Road.MAIN, events);
                case DISTANCE -> new FacetDistance(Road.MAIN, events);
                case TWO_THREADS -> new Assessment(pact.read(), events, threads, 2);
            };
            List<Timed> timed = setup.rounds().of(List.of(one, other));
            List<String> remarks = List.of(String.format(
                    Locale.ROOT,
                    "%s: %d kinds of %d events, for which the engine was asked about a term %d times; %d a pass handed to"
                            + " it one by one (%.4f %%).",
                    pact.words(),
                    one.kinds(),
                    events.count(),
                    one.asked(),
                    one.deferredInLast(),
                    100.0 * one.deferredInLast() / events.count()));
            return List.of(
                    switch (beside) {
                        case MEMBERSHIP, DISTANCE ->
                            Outcome.ratio(goal(), work(), timed.get(0), timed.get(1), beside.aim(), remarks);
                        case TWO_THREADS ->
                            Outcome.ratio(goal(), work(), timed.get(1), timed.get(0), beside.aim(), remarks);
                    });
        }
    }

    /** Those in the window of the road: the least rectangle of degrees that holds all places within 22 km of its vertices. */
    private static Events inWindow(Events events) {
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        for (Position vertex : Road.MAIN.vertices()) {
            south = Math.min(south, Geodesy.destination(vertex, 180, WINDOW).latitude());
            north = Math.max(north, Geodesy.destination(vertex, 0, WINDOW).latitude());
            west = Math.min(west, Geodesy.destination(vertex, 270, WINDOW).longitude());
            east = Math.max(east, Geodesy.destination(vertex, 90, WINDOW).longitude());
        }
        double[] window = {south, north, west, east};
        return events.only(event -> events.latitude(event) >= window[0]
                && events.latitude(event) <= window[1]
                && events.longitude(event) >= window[2]
                && events.longitude(event) <= window[3]);
    }
}
