package org.truceline.bench.goal;

import java.util.List;
import java.util.stream.IntStream;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Together;
import org.truceline.bench.timed.Timed;

/** A thousand agreements over the Earth asked at once, beside one of them: goal 9. */
record ManyAgreements() implements Trial {

    private static final Aim AIM = Aim.atLeast(0.5, "x");

    /** Each kind of event costs a question to an engine, and each agreement has kinds of its own. */
    private static final int MOST_EVENTS = 200_000;

    private static final int MANY = 1_000;
    private static final int A_FEW = 20;
    private static final int A_ROW = 40;
    private static final double SOUTHMOST = -60;
    private static final double NORTHWARDS = 5;
    private static final double EASTWARDS = 9;

    @Override
    public String goal() {
        return "9";
    }

    @Override
    public String work() {
        return "many agreements at once, against 1";
    }

    @Override
    public List<Outcome> run(Setup setup) throws Exception {
        int agreements = setup.quick() ? A_FEW : MANY;
        int events = Math.min(setup.rows(), MOST_EVENTS);
        List<Road> roads = IntStream.range(0, agreements)
                .mapToObj(
                        i -> Road.at(SOUTHMOST + NORTHWARDS * Math.floorDiv(i, A_ROW), -180 + EASTWARDS * (i % A_ROW)))
                .toList();
        List<Timed> timed =
                setup.rounds().of(List.of(new Together(roads, events), new Together(List.of(Road.MAIN), events)));
        return List.of(Outcome.ratio(
                goal(),
                work(),
                timed.get(0),
                timed.get(1),
                AIM,
                List.of("Goal 9: " + events + " events in turn around each of " + agreements
                        + " roads, beside as many around one; the agreements are of one corridor each.")));
    }
}
