package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.truceline.assessment.Engine;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Verdict;
import org.truceline.batch.kernel.Worker;
import org.truceline.geo.Metres;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;

/** "On random agreements and occurrences no row that the kernel decides differs from the engine." */
class KernelLawTest {

    private static final int STORIES = 3;
    private static final int ROWS = 30;

    @Test
    void kernel_says_what_the_engine_says() {
        LongAdder asked = new LongAdder();
        LongAdder deferred = new LongAdder();
        LongAdder kinds = new LongAdder();
        Cases.each(getClass(), 12, seed -> {
            Made made = Made.of(seed);
            Engine engine = new Engine(made.agreement());
            Kernel kernel = new Kernel(made.agreement());
            Worker worker = kernel.worker();
            Block block = new Block();
            for (int i = 0; i < STORIES * ROWS; i++) {
                Occurrence row = row(
                        made,
                        Dice.of(seed).at("story", i % STORIES),
                        Dice.of(seed).at("row", i));
                List<Verdict> engines =
                        engine.ask(row).findings().stream().map(Verdict::of).toList();
                assertThat(kernel.verdicts(worker.answer(row)))
                        .as("row %d: %s", i, row)
                        .isEqualTo(engines);
                assertThat(kernel.verdicts(inBlock(row, worker, block)))
                        .as("row %d in a block: %s", i, row)
                        .isEqualTo(engines);
                asked.increment();
            }
            deferred.add(kernel.deferred());
            kinds.add(kernel.kinds());
        });
        System.out.printf(
                "Rows asked: %d, handed to the engine: %d, of %d kinds.%n", asked.sum(), deferred.sum(), kinds.sum());
        assertThat(deferred.sum() + kinds.sum()).isLessThan(asked.sum() / 2);
    }

    private static int inBlock(Occurrence row, Worker worker, Block block) {
        block.clear();
        int index = Blocks.add(row, worker::number, block);
        worker.answer(block, _ -> row);
        return block.answer(index);
    }

    /** What a story tells, somewhere and at some time, as rows of a dataset are told. */
    private static Occurrence row(Made made, Dice story, Dice dice) {
        Whereabouts.Disc disc = new Whereabouts.Disc(
                made.chart().at(dice.real(-22, 22), dice.real(-13, 13)),
                Metres.of(dice.percent(30) ? 0 : dice.real(0, dice.pick(100, 1_000, 5_000))));
        return Blocks.told(made, story, dice, new Located(disc, "told"));
    }
}
