package org.truceline.bench.goal;

import java.util.List;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Membership;
import org.truceline.bench.peer.LuceneRing;
import org.truceline.bench.timed.Timed;

/** Membership of points in memory: goal 3. */
record Inside() implements Trial {

    private static final Aim AIM = Aim.atLeast(8, "x");

    @Override
    public String goal() {
        return "3";
    }

    @Override
    public String work() {
        return "membership, one corridor";
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        Events events = setup.events();
        List<Timed> timed =
                setup.rounds().of(List.of(new Membership(Road.MAIN, events), new LuceneRing(Road.MAIN, events)));
        return List.of(Outcome.ratio(
                goal(),
                work(),
                timed.get(0),
                timed.get(1),
                AIM,
                List.of("The counts differ at the edge: the ring of a buffer is metres off.")));
    }
}
