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

    SeveralWorker(Several several) {
        this.several = several;
        workers = several.kernels.stream().map(Kernel::worker).toArray(Worker[]::new);
        found = new int[workers.length];
    }

    /** Told of what an agreement says. */
    @FunctionalInterface
    public interface Findings {

        /**
         * Something else than that nothing of it is covered.
         *
         * @param row the index of the occurrence in its block
         * @param agreement its index
         * @param answer the number of what it says; {@link Several#verdicts} tells it
         */
        void add(int row, int agreement, int answer);
    }

    /** The number of a sort, for blocks. */
    public int number(Sort sort) {
        return several.sorts.number(sort);
    }

    /**
     * Asks about all occurrences of a block, one after another, each agreement that may cover it, in their order. {@code row}
     * makes one in full, which is asked for now and then.
     */
    public void answer(Block block, IntFunction<Occurrence> row, Findings findings) {
        for (int i = 0; i < block.count(); i++) {
            int count = several.coverage.find(block, i, found);
            int[] numbers = numbers(block.sorts[i]);
            for (int candidate = 0; candidate < count; candidate++) {
                int agreement = found[candidate];
                Worker worker = workers[agreement];
                if (numbers[agreement] == UNKNOWN) {
                    numbers[agreement] = worker.number(several.sorts.get(block.sorts[i]));
                }
                int answer = worker.answer(block, i, numbers[agreement], row);
                if (!several.kernels.get(agreement).isUncovered(answer)) {
                    findings.add(i, agreement, answer);
                }
            }
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
