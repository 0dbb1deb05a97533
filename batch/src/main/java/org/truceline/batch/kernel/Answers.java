package org.truceline.batch.kernel;

import java.util.Arrays;

/** The numbers of answers by kinds, for one thread: a table without objects. */
final class Answers {

    /** Stands for an answer that is not there. */
    static final int NONE = -1;

    /** Two to the power of 64 over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] kinds = new long[1 << 4];
    private int[] answers = new int[1 << 4];
    private final int most;
    private int count;

    /** Room for {@code most} of them; when there are more, all are forgotten. */
    Answers(int most) {
        this.most = most;
    }

    int get(long kind) {
        int slot = slot(kinds, answers, kind);
        return answers[slot] - 1;
    }

    void put(long kind, int answer) {
        if (count == most) {
            Arrays.fill(answers, 0);
            count = 0;
        }
        if (2 * ++count > kinds.length) {
            grow();
        }
        int slot = slot(kinds, answers, kind);
        kinds[slot] = kind;
        answers[slot] = answer + 1;
    }

    private void grow() {
        long[] moreKinds = new long[2 * kinds.length];
        int[] moreAnswers = new int[2 * kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            if (answers[i] != 0) {
                int slot = slot(moreKinds, moreAnswers, kinds[i]);
                moreKinds[slot] = kinds[i];
                moreAnswers[slot] = answers[i];
            }
        }
        kinds = moreKinds;
        answers = moreAnswers;
    }

    /** Where {@code kind} stands, or would; an answer of 0 marks what is free. */
    private static int slot(long[] kinds, int[] answers, long kind) {
        int mask = kinds.length - 1;
        // The highest bits of the product: only those hang on all bits of the kind.
        int slot = (int) ((kind * SPREAD) >>> Long.numberOfLeadingZeros(mask));
        while (answers[slot] != 0 && kinds[slot] != kind) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
