package org.truceline.bench.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.truceline.assessment.Engine;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Worker;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Occurrences;
import org.truceline.bench.made.Pact;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Membership;
import org.truceline.geo.Mosaic;

/** The kernels, nanoseconds an event, over some hundred blocks of made-up events. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@SuppressWarnings("NullAway.Init") // JMH calls what is annotated with Setup first.
public class Kernels {

    private static final int BLOCKS = 100;
    private static final int COUNT = BLOCKS * Block.SIZE;

    @Param
    private Pact pact = Pact.CORRIDOR;

    private final Events events = Events.of(Road.MAIN, COUNT);
    private final Membership corridor = new Membership(Road.MAIN, events);
    private final Block block = new Block();
    private final int[] numbers = new int[Events.SORTS];
    private Mosaic.Look look;
    private Worker worker;

    /** Reads the agreement that is asked for. */
    @Setup
    public void read() throws Exception {
        look = new Mosaic(
                        List.copyOf(new Engine(pact.read()).divisions().edges().values()))
                .look();
        worker = new Kernel(pact.read()).worker();
        for (int sort = 0; sort < numbers.length; sort++) {
            numbers[sort] = worker.number(Occurrences.sort(sort));
        }
    }

    /** Whether points are inside one corridor, whatever the agreement. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void membership(Blackhole sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.consume(corridor.isInside(events.latitude(i), events.longitude(i)));
        }
    }

    /** How discs stand to all regions of the agreement. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void pattern(Blackhole sink) {
        for (int i = 0; i < COUNT; i++) {
            sink.consume(look.pattern(events.latitude(i), events.longitude(i), events.radius(i)));
        }
    }

    /** What all terms say of events in columns. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void block(Blackhole sink) {
        for (int first = 0; first < COUNT; first += Block.SIZE) {
            int begin = first;
            block.clear();
            for (int i = begin; i < begin + Block.SIZE; i++) {
                events.addTo(block, i, numbers[events.sort(i)]);
            }
            worker.answer(block, row -> Occurrences.of(events, begin + row));
            sink.consume(block.answer(Block.SIZE - 1));
        }
    }
}
