package org.truceline.evidence.gazetteer;

import java.util.Arrays;
import java.util.List;

/** One search: for each place the spelling that matches best. Farther matches are looked for only while there is room. */
final class Search {

    /** Fewer consonants than these say too little to match by. */
    private static final int LEAST_CONSONANTS = 2;

    private static final int LEAST_CONSONANTS_FOR_NEAR = 3;

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
        index.words().from(letters, number -> {
            String found = index.spelling(number).letters();
            take(number, found.equals(letters) ? Match.EXACT : Match.PREFIX, found.startsWith(letters) ? 0 : 1);
        });
    }

    private void byConsonants(int most) {
        List<String> skeletons = Skeleton.of(letters).stream()
                .filter(each -> each.length() >= LEAST_CONSONANTS)
                .toList();
        skeletons.forEach(each -> index.skeletons().at(each, number -> take(number, Match.SAME_SKELETON)));
        if (best.count() < most) {
            skeletons.forEach(each -> index.skeletons().from(each, number -> take(number, Match.SKELETON_PREFIX)));
        }
        if (best.count() < most) {
            skeletons.stream()
                    .filter(each -> each.length() >= LEAST_CONSONANTS_FOR_NEAR)
                    .flatMap(each -> Near.to(each).stream())
                    .forEach(each -> index.skeletons().at(each, number -> take(number, Match.NEAR)));
        }
    }

    private void take(int number, Match match) {
        take(
                number,
                match,
                letters.length() - sameBeginning(index.spelling(number).letters()));
    }

    private void take(int number, Match match, int off) {
        best.take(index.spelling(number).listed(), number, match, off);
    }

    private int sameBeginning(String other) {
        int same = 0;
        while (same < Math.min(letters.length(), other.length()) && letters.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
