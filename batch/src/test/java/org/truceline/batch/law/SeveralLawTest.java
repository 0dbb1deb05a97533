package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.truceline.assessment.Engine;
import org.truceline.assessment.FindingName;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Several;
import org.truceline.batch.kernel.SeveralWorker;
import org.truceline.batch.kernel.Verdict;
import org.truceline.geo.Metres;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;

/** What many agreements say together is what each one says, without those of which no term covers the occurrence. */
class SeveralLawTest {

    private static final int AGREEMENTS = 7;
    private static final int ROWS = 40;

    @Test
    void index_leaves_out_only_agreements_of_which_no_term_covers_the_occurrence() {
        LongAdder said = new LongAdder();
        LongAdder silent = new LongAdder();
        Cases.each(getClass(), 6, seed -> {
            List<Made> made = IntStream.range(0, AGREEMENTS)
                    .mapToObj(i -> Made.of(AGREEMENTS * seed + i))
                    .toList();
            List<Engine> engines =
                    made.stream().map(each -> new Engine(each.agreement())).toList();
            Several several = new Several(made.stream().map(Made::agreement).toList());
            SeveralWorker worker = several.worker();
            List<Occurrence> rows = rows(made, Dice.of(seed));
            Block block = new Block();
            rows.forEach(row -> Blocks.add(row, worker::number, block));

            worker.answer(block, rows::get);
            worker.forget();
            worker.answer(block, rows::get);

            for (int row = 0; row < rows.size(); row++) {
                for (int agreement = 0; agreement < AGREEMENTS; agreement++) {
                    List<Verdict> verdicts = engines.get(agreement).ask(rows.get(row)).findings().stream()
                            .map(Verdict::of)
                            .toList();
                    boolean uncovered =
                            verdicts.stream().allMatch(verdict -> verdict.name() == FindingName.NOT_COVERED);
                    int asked = agreement;
                    assertThat(worker.said(block.answer(row)).stream()
                                    .filter(part -> part.agreement() == asked)
                                    .flatMap(part -> several.verdicts(part).stream())
                                    .toList())
                            .as("agreement %d about %s", agreement, rows.get(row))
                            .isEqualTo(uncovered ? List.of() : verdicts);
                    assertThat(worker.answer(rows.get(row))).isEqualTo(block.answer(row));
                    (uncovered ? silent : said).increment();
                }
            }
        });
        assertThat(said.sum()).isPositive();
        assertThat(silent.sum()).isPositive();
    }

    /** Told by stories of any of the agreements, around them or far away. */
    private static List<Occurrence> rows(List<Made> made, Dice dice) {
        List<Occurrence> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Dice row = dice.at("row", i);
            Made one = made.get(i % made.size());
            double far = row.percent(40) ? 12 : 1;
            Whereabouts.Disc disc = new Whereabouts.Disc(
                    one.chart().at(far * row.real(-22, 22), far * row.real(-13, 13)),
                    Metres.of(row.real(0, row.pick(1, 1_000, 30_000))));
            rows.add(Blocks.told(one, row, row, new Located(disc, "told")));
        }
        return rows;
    }
}
