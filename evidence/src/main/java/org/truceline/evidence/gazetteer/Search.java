package org.truceline.evidence.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One search: for each place the spelling that matches best. Farther matches are looked for only while there is room. */
final class Search {

    /** Fewer consonants than these begin too many spellings. */
    private static final int LEAST_FOR_PREFIX = 2;

    /** Fewer consonants than these are too like too many others. */
    private static final int LEAST_FOR_NEAR = 3;

    private final Index index;
    private final String letters;
    private final Best best;

    private Search(Index index, String letters) {
        this.index = index;
        this.letters = letters;
        this.best = new Best(index.size());
    }

    /**
     * The best hits of as many places as {@code room} has, the likeliest first, and how many places matched {@code
     * letters}, reduced ones.
     */
    static Hits hits(Index index, String letters, int most, int room) {
        Search search = new Search(index, letters);
        search.byLetters();
        search.byConsonants(most);
        List<Hit> first = Arrays.stream(search.best.sorted())
                .limit(room)
                .mapToObj(rank -> new Hit(index.spelling(Best.spelling(rank)), Best.match(rank)))
                .toList();
        return new Hits(first, search.best.count());
    }

    /** The likeliest hits, and how many there are in all. */
    record Hits(List<Hit> first, int all) {}

    private void byLetters() {
        index.wholes().at(letters, number -> take(number, Match.EXACT, 0));
        index.wholes().from(letters, number -> take(number, Match.PREFIX, 0));
        index.laterWords().from(letters, number -> take(number, Match.PREFIX, 1));
    }

    private void byConsonants(int most) {
        Set<String> skeletons = Skeleton.of(letters);
        ofAtLeast(1, skeletons)
                .forEach(each -> index.skeletons().at(each, number -> take(number, Match.SAME_SKELETON)));
        if (best.count() < most) {
            ofAtLeast(LEAST_FOR_PREFIX, skeletons)
                    .forEach(each -> index.skeletons().from(each, number -> take(number, Match.SKELETON_PREFIX)));
        }
        if (best.count() < most) {
            ofAtLeast(LEAST_FOR_NEAR, skeletons)
                    .flatMap(each -> Near.to(each).stream())
                    .forEach(each -> index.skeletons().at(each, number -> take(number, Match.NEAR)));
        }
    }

    private static Stream<String> ofAtLeast(int consonants, Set<String> skeletons) {
        return skeletons.stream().filter(each -> each.length() >= consonants);
    }

    private void take(int number, Match match) {
        take(
                number,
                match,
                letters.length() - sameBeginning(index.spelling(number).letters()));
    }

    private void take(int number, Match match, int off) {
        best.take(index.place(number), number, match, off);
    }

    private int sameBeginning(String other) {
        int same = 0;
        while (same < Math.min(letters.length(), other.length()) && letters.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
