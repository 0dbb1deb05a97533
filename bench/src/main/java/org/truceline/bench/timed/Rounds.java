package org.truceline.bench.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Rounds in which contenders take turns. Where they take longer than there is time for, fewer are done: the last warm-up then
 * counts as the first round.
 *
 * @param warmUps rounds before those that count
 * @param counted rounds that count
 * @param patience after which no round is begun
 */
public record Rounds(int warmUps, int counted, Duration patience) {

    /** The medians of each contender, in their order. */
    public List<Timed> of(List<? extends Contender> contenders) throws Exception {
        List<List<Pass>> passes =
                contenders.stream().<List<Pass>>map(_ -> new ArrayList<>()).toList();
        long end = System.nanoTime() + patience.toNanos();
        for (int round = -warmUps; round < counted; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                passes.get(i).add(contenders.get(i).pass());
            }
            if (System.nanoTime() > end) {
                break;
            }
            if (round < 0) {
                passes.forEach(List::clear);
            }
        }
        return IntStream.range(0, contenders.size())
                .mapToObj(i -> timed(contenders.get(i), passes.get(i)))
                .toList();
    }

    private static Timed timed(Contender contender, List<Pass> passes) {
        return new Timed(
                contender.name(),
                contender.points(),
                passes.getLast().found(),
                passes.size(),
                median(passes, Pass::seconds),
                median(passes, Pass::cpuSeconds));
    }

    private static double median(List<Pass> passes, ToDoubleFunction<Pass> value) {
        return median(passes.stream().mapToDouble(value).toArray());
    }

    /** The middle one, or the lower of the two in the middle. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
