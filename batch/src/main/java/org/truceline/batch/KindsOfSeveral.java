package org.truceline.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Several;
import org.truceline.batch.kernel.Several.Part;
import org.truceline.batch.kernel.SeveralWorker;
import org.truceline.batch.kernel.Sort;
import org.truceline.occurrence.Occurrence;

/** What those of several agreements say of which some term covers a row, or may; by the kinds of rows. */
final class KindsOfSeveral implements Kinds {

    private final List<String> agreements;
    private final Several several;
    private final int mostTold;
    private final SeveralWorker worker;
    private final Map<Part, Said> parts = new HashMap<>();
    private final List<Said> said = new ArrayList<>();

    KindsOfSeveral(Agreements agreements, Several several) {
        this.agreements = List.copyOf(agreements.byId().sequencedKeySet());
        this.mostTold = agreements.asked();
        this.several = several;
        this.worker = several.worker();
    }

    @Override
    public int number(Sort sort) {
        return worker.number(sort);
    }

    @Override
    public void answer(Block block, IntFunction<Occurrence> row) {
        makeRoom();
        worker.answer(block, row);
    }

    @Override
    public int answer(Occurrence occurrence) {
        makeRoom();
        return worker.answer(occurrence);
    }

    /** The indices of the agreements of which some term covers a row, or may. */
    List<Integer> covering(Occurrence occurrence) {
        return worker.said(answer(occurrence)).stream().map(Part::agreement).toList();
    }

    @Override
    public Said said(int answer) {
        while (said.size() <= answer) {
            said.add(Said.together(
                    worker.said(said.size()).stream().map(this::ofOne).toList()));
        }
        return said.get(answer);
    }

    private Said ofOne(Part part) {
        return parts.computeIfAbsent(
                part,
                _ -> Said.of(several.verdicts(part).stream()
                        .map(verdict -> Told.of(agreements.get(part.agreement()), verdict))
                        .toList()));
    }

    private void makeRoom() {
        if (worker.isFull()) {
            worker.forget();
            said.clear();
        }
    }

    @Override
    public int mostTold() {
        return mostTold;
    }
}
