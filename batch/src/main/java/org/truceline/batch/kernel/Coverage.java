package org.truceline.batch.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.truceline.geo.Region;
import org.truceline.geo.Vicinities;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.time.PossibleTime;

/**
 * An index from time and place to the agreements that may cover something then and there. The terms of all others surely do
 * not, whatever it was and whoever did it. Safe for use by several threads.
 */
final class Coverage {

    private final long[] since;
    private final long[] until;
    private final Vicinities vicinities;
    private final int[] placed;
    private final int[] unplaced;
    private final int[] all;

    Coverage(List<Kernel> kernels) {
        since = kernels.stream().mapToLong(Coverage::since).toArray();
        until = kernels.stream().mapToLong(Coverage::until).toArray();
        all = IntStream.range(0, kernels.size()).toArray();
        placed = IntStream.of(all)
                .filter(index -> kernels.get(index).divisions.areAllPlaced())
                .toArray();
        unplaced = IntStream.of(all)
                .filter(index -> !kernels.get(index).divisions.areAllPlaced())
                .toArray();
        vicinities = new Vicinities(IntStream.of(placed)
                .<List<Region>>mapToObj(index ->
                        List.copyOf(kernels.get(index).divisions.edges().values()))
                .toList());
    }

    /** Puts the indices of the agreements into {@code found}, in order, and returns how many they are. */
    int find(Block block, int row, int[] found) {
        boolean near = block.radii[row] <= Vicinities.FARTHEST;
        return near
                ? merge(vicinities.near(block.latitudes[row], block.longitudes[row]), block, row, found)
                : pick(all, block, row, found);
    }

    private int pick(int[] candidates, Block block, int row, int[] found) {
        int count = 0;
        for (int candidate : candidates) {
            if (overlaps(candidate, block, row)) {
                found[count++] = candidate;
            }
        }
        return count;
    }

    private int merge(int[] near, Block block, int row, int[] found) {
        int count = 0;
        int next = 0;
        for (int group : near) {
            int candidate = placed[group];
            while (next < unplaced.length && unplaced[next] < candidate) {
                count = take(unplaced[next++], block, row, found, count);
            }
            count = take(candidate, block, row, found, count);
        }
        while (next < unplaced.length) {
            count = take(unplaced[next++], block, row, found, count);
        }
        return count;
    }

    private int take(int candidate, Block block, int row, int[] found, int count) {
        found[count] = candidate;
        return overlaps(candidate, block, row) ? count + 1 : count;
    }

    private boolean overlaps(int agreement, Block block, int row) {
        return block.untils[row] > since[agreement] && block.froms[row] < until[agreement];
    }

    /** The second before which nothing is covered. */
    private static long since(Kernel kernel) {
        List<Instant> instants = kernel.divisions.instants();
        return instants.isEmpty()
                        || mayCover(kernel, new PossibleTime(Optional.empty(), Optional.of(instants.getFirst())))
                ? Block.SINCE_EVER
                : instants.getFirst().getEpochSecond();
    }

    /** The second from which nothing is covered. */
    private static long until(Kernel kernel) {
        List<Instant> instants = kernel.divisions.instants();
        if (instants.isEmpty()) {
            return Block.FOR_EVER;
        }
        Instant after = Instant.ofEpochSecond(instants.getLast().getEpochSecond() + 1);
        return mayCover(kernel, new PossibleTime(Optional.of(after), Optional.empty()))
                ? Block.FOR_EVER
                : after.getEpochSecond();
    }

    /** Whether some term may cover something of which the time only is told. */
    private static boolean mayCover(Kernel kernel, PossibleTime time) {
        Sort anything = new Sort(What.only(ActClass.ANY), Parties.UNTOLD, Parties.UNTOLD, List.of());
        return !kernel.areAllUncovered(anything.at(new Whereabouts.Anywhere(), time));
    }
}
