package org.truceline.store.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which parts of unsafe changes are lost: all, none, each alone or some of them alone, and random ones, by whole writes
 * and by torn sectors.
 *
 * @param singles how many changes at most are lost alone
 * @param random how many random losses of whole changes there are, and as many of sectors
 */
record Losses(SplittableRandom source, int singles, int random) {

    /** For each loss what is kept. */
    Stream<List<Change>> kept(List<Change> unsafe) {
        if (unsafe.isEmpty()) {
            return Stream.of(unsafe);
        }
        List<Change> sectors =
                unsafe.stream().flatMap(each -> each.sectors().stream()).toList();
        return Stream.of(
                        Stream.of(List.<Change>of(), unsafe),
                        lostAlone(unsafe.size()).mapToObj(lost -> without(unsafe, lost)),
                        Stream.generate(() -> some(unsafe)).limit(random),
                        Stream.generate(() -> some(sectors)).limit(random))
                .flatMap(each -> each);
    }

    private IntStream lostAlone(int size) {
        return size <= singles
                ? IntStream.range(0, size)
                : source.ints(singles, 0, size).distinct();
    }

    private static List<Change> without(List<Change> unsafe, int lost) {
        List<Change> kept = new ArrayList<>(unsafe);
        kept.remove(lost);
        return kept;
    }

    /** Each with a chance that is drawn for all of them: sometimes few are kept, sometimes most. */
    private List<Change> some(List<Change> changes) {
        double chance = source.nextDouble();
        return changes.stream().filter(_ -> source.nextDouble() < chance).toList();
    }
}
