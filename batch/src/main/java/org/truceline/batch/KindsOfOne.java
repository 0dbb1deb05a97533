package org.truceline.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Sort;
import org.truceline.batch.kernel.Worker;
import org.truceline.occurrence.Occurrence;

/** What one agreement says, by the kinds of rows. */
final class KindsOfOne implements Kinds {

    private final String agreement;
    private final int mostTold;
    private final Kernel kernel;
    private final Worker worker;
    private final List<@Nullable Said> said = new ArrayList<>();

    KindsOfOne(Agreements agreements, Kernel kernel) {
        this.agreement = agreements.byId().firstEntry().getKey();
        this.mostTold = agreements.asked();
        this.kernel = kernel;
        this.worker = kernel.worker();
    }

    @Override
    public int number(Sort sort) {
        return worker.number(sort);
    }

    @Override
    public void answer(Block block, IntFunction<Occurrence> row) {
        worker.answer(block, row);
    }

    @Override
    public int answer(Occurrence occurrence) {
        return worker.answer(occurrence);
    }

    @Override
    public Said said(int answer) {
        while (said.size() <= answer) {
            said.add(null);
        }
        Said known = said.get(answer);
        if (known == null) {
            known = Said.of(kernel.verdicts(answer).stream()
                    .map(verdict -> Told.of(agreement, verdict))
                    .toList());
            said.set(answer, known);
        }
        return known;
    }

    @Override
    public int mostTold() {
        return mostTold;
    }
}
