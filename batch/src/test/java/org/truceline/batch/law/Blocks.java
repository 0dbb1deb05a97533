package org.truceline.batch.law;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Sort;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

/** Occurrences that are told as rows of a dataset are, and how they go into blocks. */
final class Blocks {

    private Blocks() {}

    /** What one story tells, at a place and at the time of another. */
    static Occurrence told(Made made, Dice story, Dice other, Located at) {
        Rungs told = Rungs.random(story.at("rungs"), Story.of(made, story).tops(), 70);
        Occurrence base = Story.of(made, story).ask(told).occurrence();
        PossibleTime when = Story.of(made, other).ask(told).occurrence().when().possible();
        return new Occurrence("row", base.what(), base.who(), at, new When("told", "", when, List.of()), base.pleas());
    }

    /** Puts a row with a disc into a block and returns its index; {@code number} is that of its sort. */
    static int add(Occurrence row, ToIntFunction<Sort> number, Block block) {
        Whereabouts.Disc disc = (Whereabouts.Disc) row.at().ground();
        PossibleTime when = row.when().possible();
        return block.add(
                number.applyAsInt(Sort.of(row)),
                disc.centre().latitude(),
                disc.centre().longitude(),
                disc.radius().value(),
                when.from().map(Instant::getEpochSecond).orElse(Block.SINCE_EVER),
                when.until().map(Instant::getEpochSecond).orElse(Block.FOR_EVER));
    }
}
