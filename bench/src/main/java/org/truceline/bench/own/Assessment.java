package org.truceline.bench.own;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.FindingName;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Worker;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Occurrences;
import org.truceline.bench.timed.Contender;
import org.truceline.bench.timed.Pass;

/** What an agreement says of each event: the names of all findings, by the kernel, from columns in memory. */
public final class Assessment implements Contender {

    private final Kernel kernel;
    private final Events events;
    private final ExecutorService threads;
    private final List<Part> parts;
    private long deferredInLast;

    /** Cuts the events into {@code parts}, each for one of {@code threads}. */
    public Assessment(Agreement agreement, Events events, ExecutorService threads, int parts) {
        this.kernel = new Kernel(agreement);
        this.events = events;
        this.threads = threads;
        this.parts = IntStream.range(0, parts)
                .mapToObj(part -> new Part((int) ((long) events.count() * part / parts), (int)
                        ((long) events.count() * (part + 1) / parts)))
                .toList();
    }

    @Override
    public String name() {
        return "batch.kernel, full assessment, " + (parts.size() == 1 ? "1 thread" : parts.size() + " threads");
    }

    @Override
    public long points() {
        return events.count();
    }

    @Override
    public Pass pass() throws Exception {
        long before = kernel.deferred();
        Pass pass = Pass.of(this::covered);
        deferredInLast = kernel.deferred() - before;
        return pass;
    }

    /** How many events some term covers or may cover. */
    private long covered() throws Exception {
        if (parts.size() == 1) {
            return parts.getFirst().call();
        }
        List<Future<Long>> running = new ArrayList<>();
        for (Part part : parts) {
            running.add(threads.submit(part));
        }
        long found = 0;
        for (Future<Long> each : running) {
            found += each.get();
        }
        return found;
    }

    /** How many events were handed to the engine one by one in the last pass. */
    public long deferredInLast() {
        return deferredInLast;
    }

    /** How many kinds of events there are. */
    public int kinds() {
        return kernel.kinds();
    }

    /** How often the engine was asked what one term says of a kind of events. */
    public long asked() {
        return kernel.asked();
    }

    /** Some events after one another. */
    private final class Part implements Callable<Long> {

        private final int from;
        private final int until;
        private final Worker worker = kernel.worker();
        private final int[] numbers = IntStream.range(0, Events.SORTS)
                .map(sort -> worker.number(Occurrences.sort(sort)))
                .toArray();
        private final Block block = new Block();
        private final Covered covered = new Covered(Assessment.this::isCovered);

        Part(int from, int until) {
            this.from = from;
            this.until = until;
        }

        @Override
        public Long call() {
            long found = 0;
            for (int first = from; first < until; first += Block.SIZE) {
                int begin = first;
                int end = Math.min(until, first + Block.SIZE);
                block.clear();
                for (int i = begin; i < end; i++) {
                    events.addTo(block, i, numbers[events.sort(i)]);
                }
                worker.answer(block, row -> Occurrences.of(events, begin + row));
                for (int row = 0; row < end - begin; row++) {
                    found += covered.is(block.answer(row)) ? 1 : 0;
                }
            }
            return found;
        }
    }

    private boolean isCovered(int answer) {
        return kernel.verdicts(answer).stream().anyMatch(verdict -> verdict.name() != FindingName.NOT_COVERED);
    }
}
