package org.truceline.batch.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.truceline.batch.kernel.Several.Part;
import org.truceline.occurrence.Occurrence;

/**
 * Answers with {@link Several} agreements, for one thread. What they say together has a number, which holds until
 * {@link #forget}.
 */
public final class SeveralWorker {

    /** So many parts of what is said together are kept; with more, it is time to {@link #forget}. */
    private static final int MOST_PARTS = 1 << 18;

    /** Answers of one agreement that are remembered for where it is the only one asked. */
    private static final int MOST_ALONE = 1 << 12;

    private static final int UNKNOWN = -1;
    private static final int NOT_ONE = -1;
    private static final int[] NOTHING = {};

    private final Several several;
    private final Worker[] workers;
    private final int[] found;

    /** For each occurrence of a block the one agreement that may cover it. */
    private final int[] only = new int[Block.SIZE];

    /** For each agreement, by its answers, the number of what it says where no other one is asked. */
    private final int[][] alone;

    private final List<Part> parts = new ArrayList<>();
    private final Map<List<Part>, Integer> numbers = new HashMap<>();
    private final List<List<Part>> said = new ArrayList<>();
    private final Block single = new Block();
    private int kept;

    SeveralWorker(Several several) {
        this.several = several;
        workers = several.kernels.stream().map(Kernel::worker).toArray(Worker[]::new);
        found = new int[workers.length];
        alone = new int[workers.length][];
        Arrays.fill(alone, NOTHING);
    }

    /** The number of a sort, for blocks. */
    public int number(Sort sort) {
        return several.sorts.number(sort);
    }

    /**
     * Answers all occurrences of a block; {@code row} makes one in full, which is asked for now and then. {@link #said} tells
     * the answers.
     */
    public void answer(Block block, IntFunction<Occurrence> row) {
        for (int i = 0; i < block.count(); i++) {
            only[i] = several.coverage.find(block, i, found) == 1 ? found[0] : NOT_ONE;
        }
        for (int i = 0; i < block.count(); i++) {
            if (only[i] != NOT_ONE) {
                workers[only[i]].place(block, i);
            }
        }
        for (int i = 0; i < block.count(); i++) {
            block.answers[i] = only[i] == NOT_ONE ? each(block, i, row) : one(only[i], block, i, row);
        }
    }

    private int each(Block block, int index, IntFunction<Occurrence> row) {
        int count = several.coverage.find(block, index, found);
        parts.clear();
        for (int candidate = 0; candidate < count; candidate++) {
            int agreement = found[candidate];
            workers[agreement].place(block, index);
            add(agreement, workers[agreement].answer(block, index, row));
        }
        return number();
    }

    private int one(int agreement, Block block, int index, IntFunction<Occurrence> row) {
        int answer = workers[agreement].answer(block, index, row);
        int[] known = alone[agreement];
        return answer < known.length && known[answer] != UNKNOWN ? known[answer] : learn(agreement, answer);
    }

    private int learn(int agreement, int answer) {
        parts.clear();
        add(agreement, answer);
        int number = number();
        int[] known = alone[agreement];
        if (answer >= known.length && answer < MOST_ALONE) {
            int before = known.length;
            known = Arrays.copyOf(known, Math.max(2 * before, answer + 1));
            Arrays.fill(known, before, known.length, UNKNOWN);
            alone[agreement] = known;
        }
        if (answer < known.length) {
            known[answer] = number;
        }
        return number;
    }

    /** The number of the answer to one occurrence, whatever is told of it. */
    public int answer(Occurrence occurrence) {
        single.clear();
        if (single.takes(occurrence, number(Sort.of(occurrence)))) {
            answer(single, _ -> occurrence);
            return single.answer(0);
        }
        return askEach(occurrence);
    }

    private int askEach(Occurrence occurrence) {
        parts.clear();
        for (int agreement = 0; agreement < workers.length; agreement++) {
            add(agreement, workers[agreement].answer(occurrence));
        }
        return number();
    }

    /**
     * What those agreements say of which some term covers what was asked about, or may; in the order of the agreements.
     *
     * @param answer its number
     */
    public List<Part> said(int answer) {
        return said.get(answer);
    }

    /** True when so much is kept that it is better forgotten. */
    public boolean isFull() {
        return kept > MOST_PARTS;
    }

    /** Forgets what was said: numbers from before stand for nothing any more. */
    public void forget() {
        Arrays.fill(alone, NOTHING);
        numbers.clear();
        said.clear();
        kept = 0;
    }

    private void add(int agreement, int answer) {
        if (!several.kernels.get(agreement).isUncovered(answer)) {
            parts.add(new Part(agreement, answer));
        }
    }

    /** The number of what the parts say together. */
    private int number() {
        Integer known = numbers.get(parts);
        if (known != null) {
            return known;
        }
        int number = said.size();
        List<Part> together = List.copyOf(parts);
        numbers.put(together, number);
        said.add(together);
        kept += 1 + together.size();
        return number;
    }
}
