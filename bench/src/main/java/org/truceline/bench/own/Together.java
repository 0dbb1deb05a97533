package org.truceline.bench.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.truceline.agreement.Agreement;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Several;
import org.truceline.batch.kernel.SeveralWorker;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Occurrences;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Pass;

/** What many agreements say of each event, all asked at once, from columns in memory; one thread. */
public final class Together implements Contender {

    private final int agreements;
    private final Events events;
    private final SeveralWorker worker;
    private final int[] numbers;
    private final Block block = new Block();

    /** One corridor along each of the roads, and {@code count} events around them. */
    public Together(List<Road> roads, int count) throws Exception {
        List<Agreement> read = new ArrayList<>();
        for (Road road : roads) {
            read.add(Pact.CORRIDOR.readAlong(road));
        }
        agreements = roads.size();
        events = Events.around(roads, count);
        worker = new Several(read).worker();
        numbers = IntStream.range(0, Events.SORTS)
                .map(sort -> worker.number(Occurrences.sort(sort)))
                .toArray();
    }

    @Override
    public String name() {
        return "batch.kernel.Several, " + (agreements == 1 ? "1 agreement" : agreements + " agreements");
    }

    @Override
    public long points() {
        return events.count();
    }

    @Override
    public Pass pass() throws Exception {
        return Pass.of(this::covered);
    }

    /** How often an agreement covers an event, or may. */
    private long covered() {
        long found = 0;
        for (int first = 0; first < events.count(); first += Block.SIZE) {
            int begin = first;
            block.clear();
            for (int i = begin; i < Math.min(events.count(), begin + Block.SIZE); i++) {
                events.addTo(block, i, numbers[events.sort(i)]);
            }
            worker.answer(block, row -> Occurrences.of(events, begin + row));
            for (int row = 0; row < block.count(); row++) {
                found += worker.said(block.answer(row)).size();
            }
        }
        return found;
    }
}
