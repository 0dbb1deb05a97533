package org.truceline.batch.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.truceline.occurrence.Occurrence;

/** Answers with {@link Several} agreements, for one thread. */
public final class SeveralWorker {

    private static final int UNKNOWN = -1;

    private final Several several;
    private final Worker[] workers;
    private final int[] found;
    private final List<int[]> sorts = new ArrayList<>();
    private final List<Several.Part> parts = new ArrayList<>();

    SeveralWorker(Several several) {
        this.several = several;
        workers = several.kernels.stream().map(Kernel::worker).toArray(Worker[]::new);
        found = new int[workers.length];
    }

    /** The number of a sort, for blocks. */
    public int number(Sort sort) {
        return several.sorts.number(sort);
    }

    /**
     * Answers all occurrences of a block; {@code row} makes one in full, which is asked for now and then. {@link Several#said}
     * tells the answers.
     */
    public void answer(Block block, IntFunction<Occurrence> row) {
        for (int i = 0; i < block.count(); i++) {
            int count = several.coverage.find(block, i, found);
            int[] numbers = numbers(block.sorts[i]);
            parts.clear();
            for (int candidate = 0; candidate < count; candidate++) {
                int agreement = found[candidate];
                if (numbers[agreement] == UNKNOWN) {
                    numbers[agreement] = workers[agreement].number(several.sorts.get(block.sorts[i]));
                }
                add(agreement, workers[agreement].answer(block, i, numbers[agreement], row));
            }
            block.answers[i] = several.number(parts);
        }
    }

    /** The number of the answer to one occurrence, whatever is told of it: each agreement is asked. */
    public int answer(Occurrence occurrence) {
        parts.clear();
        for (int agreement = 0; agreement < workers.length; agreement++) {
            add(agreement, workers[agreement].answer(occurrence));
        }
        return several.number(parts);
    }

    private void add(int agreement, int answer) {
        if (!several.kernels.get(agreement).isUncovered(answer)) {
            parts.add(new Several.Part(agreement, answer));
        }
    }

    /** The numbers that each agreement has for a sort. */
    private int[] numbers(int sort) {
        while (sorts.size() <= sort) {
            int[] unknown = new int[workers.length];
            Arrays.fill(unknown, UNKNOWN);
            sorts.add(unknown);
        }
        return sorts.get(sort);
    }
}
