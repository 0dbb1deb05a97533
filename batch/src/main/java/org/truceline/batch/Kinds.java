package org.truceline.batch;

import java.util.List;
import java.util.function.IntFunction;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Sort;
import org.truceline.occurrence.Occurrence;

/** Answers by the kinds of rows, without reasons. For one thread. */
sealed interface Kinds extends Inquiry.Answerer permits KindsOfOne, KindsOfSeveral {

    /** The number of a sort, for blocks. */
    int number(Sort sort);

    /** Answers a block, in numbers of what is said; {@code row} makes one in full, which is asked for now and then. */
    void answer(Block block, IntFunction<Occurrence> row);

    /** What a number says. It does so until something else is answered. */
    Said said(int answer);

    /** How many findings a row has at most. */
    int mostTold();

    /** The number of what is said of one row. */
    int answer(Occurrence occurrence);

    @Override
    default List<Told> ask(Occurrence occurrence) {
        return said(answer(occurrence)).told();
    }
}
