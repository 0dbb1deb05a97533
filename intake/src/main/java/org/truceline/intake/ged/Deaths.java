package org.truceline.intake.ged;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.truceline.intake.row.Cells;

/** The three estimates of deaths just as the dataset has them; nothing is put right. */
record Deaths(long low, long best, long high) {

    /** The estimates of a row; a fault for each that is none. Where they do not fit together is added to {@code remarks}. */
    static void check(Cells cells, List<String> remarks) {
        Optional<Deaths> deaths = read(cells);
        deaths.filter(Deaths::isInverted)
                .ifPresent(found -> remarks.add("Deaths do not rise from low " + found.low + " over best " + found.best
                        + " to high " + found.high + "; kept as they are."));
    }

    private static Optional<Deaths> read(Cells cells) {
        OptionalLong low = find(cells, "low");
        OptionalLong best = find(cells, "best");
        OptionalLong high = find(cells, "high");
        return low.isPresent() && best.isPresent() && high.isPresent()
                ? Optional.of(new Deaths(low.getAsLong(), best.getAsLong(), high.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong find(Cells cells, String column) {
        return cells.has(column) ? cells.count(column) : OptionalLong.empty();
    }

    private boolean isInverted() {
        return low > best || best > high;
    }
}
