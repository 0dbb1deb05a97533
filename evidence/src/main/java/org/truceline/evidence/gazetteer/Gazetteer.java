package org.truceline.evidence.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Place;

/** Places to search by a few letters in any script. Does not change; for use by any number of threads. */
public final class Gazetteer {

    /** Nobody writes a longer name; more letters than these find nothing. */
    private static final int MOST_LETTERS = 100;

    /** Fewer letters than these find nothing. */
    private static final int LEAST_LETTERS = 2;

    /** So many of one spelling are given beyond what was asked for, rather than cut it off in the middle. */
    private static final int MOST_OF_A_TIE = 100;

    private final Index index;
    private final Neighbours neighbours;

    private Gazetteer(Collection<Listed> listed) {
        index = new Index(listed);
        neighbours = new Neighbours(listed);
    }

    /** The gazetteer of these places, every one with all its spellings. */
    public static Gazetteer of(Collection<Listed> listed) {
        return new Gazetteer(listed);
    }

    /**
     * The places that {@code letters} may mean, the likeliest first: those with the same letters, those with a word that
     * begins so, then by their consonants, which alone can be compared between Arabic and other scripts. Nothing for
     * fewer than two letters.
     *
     * @param letters as typed, in any script, with or without article and marks
     * @param most how many are wanted, at least one; more are given, up to a hundred, where the last ones share their
     *     spelling
     */
    public Found search(String letters, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A search is for at least one place; found " + most + ".");
        }
        if (letters.length() > MOST_LETTERS) {
            return Found.NOTHING;
        }
        String reduced = Letters.of(letters);
        if (Letters.count(reduced) < LEAST_LETTERS) {
            return Found.NOTHING;
        }
        int room = (int) Math.min(Integer.MAX_VALUE, (long) most + MOST_OF_A_TIE);
        Search.Hits hits = Search.hits(index, reduced, most, room);
        List<Hit> given = hits.first().subList(0, end(hits.first(), most));
        return new Found(given.stream().map(hit -> candidate(hit, given)).toList(), hits.all() - given.size());
    }

    /** Every place that answers to {@code spelling} letter for letter, without regard to case, marks and article. */
    public List<Place> named(String spelling) {
        return index.withLetters(Letters.of(spelling)).stream()
                .map(Listed::place)
                .toList();
    }

    private static int end(List<Hit> hits, int most) {
        int end = Math.min(most, hits.size());
        while (end < hits.size() && hits.get(end).sharesLetters(hits.get(end - 1))) {
            end++;
        }
        return end;
    }

    private Candidate candidate(Hit hit, List<Hit> given) {
        Listed listed = index.listed(hit.spelling());
        int sharing = index.withLetters(hit.spelling().letters()).size();
        return new Candidate(
                listed.place(),
                hit.spelling().text(),
                hit.match(),
                sharing,
                apart(hit, listed, given),
                listed.credit());
    }

    private String apart(Hit hit, Listed listed, List<Hit> given) {
        boolean areaIsEnough = !listed.area().isEmpty()
                && given.stream()
                        .filter(other -> !other.equals(hit) && other.sharesLetters(hit))
                        .map(other -> index.listed(other.spelling()).area())
                        .noneMatch(listed.area()::equals);
        if (areaIsEnough) {
            return listed.area();
        }
        Optional<String> neighbour = neighbours.words(listed.place());
        String where = neighbour.orElseGet(() -> "at " + listed.place().at());
        return listed.area().isEmpty() ? where : listed.area() + "; " + where;
    }
}
