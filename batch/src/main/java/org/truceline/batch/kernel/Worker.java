package org.truceline.batch.kernel;

import java.util.function.IntFunction;
import org.truceline.geo.Metres;
import org.truceline.geo.Mosaic;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.time.PossibleTime;

/** Answers with a {@link Kernel}, for one thread. */
public final class Worker {

    private final Kernel kernel;
    private final Mosaic.Look look;
    private final Answers answers;
    private final boolean divided;
    private final Hours hours;

    Worker(Kernel kernel, Mosaic.Look look) {
        this.kernel = kernel;
        this.look = look;
        this.answers = new Answers(kernel.mostKept);
        this.divided = kernel.undivided().isEmpty();
        this.hours = new Hours(kernel.divisions, kernel.hours);
    }

    /** The number of a sort, for blocks. */
    public int number(Sort sort) {
        return kernel.sorts.number(sort);
    }

    /** Answers all occurrences of a block; {@code row} makes one in full, which is asked for where it is handed to the engine. */
    public void answer(Block block, IntFunction<Occurrence> row) {
        int count = block.count();
        if (divided) {
            look.patterns(block.latitudes, block.longitudes, block.radii, count, block.places);
        }
        for (int i = 0; i < count; i++) {
            block.answers[i] = placed(block, i, row);
        }
    }

    /** Places one occurrence of a block where that takes one look. */
    void place(Block block, int index) {
        block.places[index] = Double.isNaN(block.latitudes[index])
                ? Mosaic.NOWHERE
                : look.atOnce(block.latitudes[index], block.longitudes[index], block.radii[index]);
    }

    /** The number of the answer to one occurrence of a block, once it is {@linkplain #place placed} or known to take longer. */
    int answer(Block block, int index, IntFunction<Occurrence> row) {
        if (block.places[index] == Mosaic.UNTOLD) {
            block.places[index] = look.pattern(block.latitudes[index], block.longitudes[index], block.radii[index]);
        }
        return placed(block, index, row);
    }

    /** The same of one whose place has its pattern. */
    private int placed(Block block, int index, IntFunction<Occurrence> row) {
        long kind = kind(block, index);
        int answer = kind == Kind.NONE ? defer(block, index, row) : answers.get(kind);
        return answer == Answers.NONE ? learn(kind, block, index) : answer;
    }

    /** The number of the answer to one occurrence, whatever is told of it. */
    public int answer(Occurrence occurrence) {
        long kind = kind(occurrence);
        return kind == Kind.NONE ? kernel.defer(occurrence) : kernel.answer(kind, () -> occurrence);
    }

    private int learn(long kind, Block block, int row) {
        int known = kernel.answer(kind);
        int answer = known == Answers.NONE ? kernel.answer(kind, () -> occurrence(block, row)) : known;
        answers.put(kind, answer);
        return answer;
    }

    /** All that is told of a row and may have a bearing on what is said of it. */
    private Occurrence occurrence(Block block, int row) {
        Whereabouts place = Double.isNaN(block.latitudes[row])
                ? new Whereabouts.Anywhere()
                : new Whereabouts.Disc(
                        new Position(block.latitudes[row], block.longitudes[row]), Metres.of(block.radii[row]));
        return kernel.sorts.get(block.sorts[row]).at(place, Block.time(block.froms[row], block.untils[row]));
    }

    private long kind(Block block, int row) {
        if (!divided) {
            return Kind.NONE;
        }
        int from = from(block, row);
        int until = until(block, row);
        int during = hours.of(block.froms[row], block.untils[row], Ranks.isAnyBetween(from, until));
        return Kind.of(block.sorts[row], from, until, during, block.places[row]);
    }

    private int from(Block block, int row) {
        long from = block.froms[row];
        return from == Block.SINCE_EVER ? Ranks.UNTOLD : kernel.ranks.of(from);
    }

    private int until(Block block, int row) {
        long until = block.untils[row];
        return until == Block.FOR_EVER ? Ranks.UNTOLD : kernel.ranks.of(until);
    }

    private int defer(Block block, int index, IntFunction<Occurrence> row) {
        if (!divided) {
            return kernel.defer(row.apply(index));
        }
        Kind.Parts kind = new Kind.Parts(
                block.sorts[index], from(block, index), until(block, index), Hours.UNTOLD, block.places[index]);
        return kernel.defer(kind, () -> occurrence(block, index));
    }

    private long kind(Occurrence occurrence) {
        boolean placed = divided
                && occurrence.from().isUntold()
                && occurrence.when().cuts().isEmpty()
                && occurrence.at().relations().isEmpty();
        if (!placed) {
            return Kind.NONE;
        }
        PossibleTime when = occurrence.when().possible();
        return Kind.of(
                number(Sort.of(occurrence)),
                when.from().map(kernel.ranks::of).orElse(Ranks.UNTOLD),
                when.until().map(kernel.ranks::of).orElse(Ranks.UNTOLD),
                hours.of(when),
                place(occurrence.at()));
    }

    /** The pattern of a place; -1, which fits no kind, for all but discs and places that are not told. */
    private int place(Located at) {
        return switch (at.ground()) {
            case Whereabouts.Anywhere _ -> Mosaic.NOWHERE;
            case Whereabouts.Disc(var centre, var radius) ->
                look.pattern(centre.latitude(), centre.longitude(), radius.value());
            case Whereabouts.Area _,
                    Whereabouts.Sector _,
                    Whereabouts.Stretch _,
                    Whereabouts.Beside _,
                    Whereabouts.OneOf _,
                    Whereabouts.All _ -> -1;
        };
    }
}
