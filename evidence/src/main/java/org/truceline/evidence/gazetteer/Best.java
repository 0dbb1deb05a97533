package org.truceline.evidence.gazetteer;

import java.util.Arrays;

/**
 * For each place the spelling that matched best so far. A match is one number, the smaller the likelier: how it matched,
 * then how far off it is, then the spelling's number, which tells the likelier of two.
 */
final class Best {

    private static final long NONE = Long.MAX_VALUE;
    private static final int SPELLING_BITS = 32;
    private static final int OFF_BITS = 16;

    private final long[] ranks;
    private int count;

    /** Of so many places none has matched. */
    Best(int places) {
        ranks = new long[places];
        Arrays.fill(ranks, NONE);
    }

    void take(int place, int spelling, Match match, int off) {
        long rank = ((((long) match.off()) << OFF_BITS | off) << SPELLING_BITS) | spelling;
        if (ranks[place] == NONE) {
            count++;
        }
        ranks[place] = Math.min(ranks[place], rank);
    }

    /** How many places matched. */
    int count() {
        return count;
    }

    /** The matches, the likeliest first. */
    long[] sorted() {
        return Arrays.stream(ranks).filter(rank -> rank != NONE).sorted().toArray();
    }

    static int spelling(long rank) {
        return (int) rank;
    }

    static Match match(long rank) {
        return Match.at((int) (rank >> SPELLING_BITS >> OFF_BITS));
    }
}
