package org.truceline.evidence.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.evidence.Place;

/** All spellings of all places, by their letters and by their consonants, from each of their words on. */
final class Index {

    private final List<Listed> listed;
    private final List<Spelling> spellings;
    private final Keys words;
    private final Keys skeletons;

    Index(Collection<Listed> all) {
        listed = List.copyOf(all);
        spellings = likeliestFirst();
        Keys.Gathering byWords = new Keys.Gathering();
        Keys.Gathering bySkeletons = new Keys.Gathering();
        for (int number = 0; number < spellings.size(); number++) {
            for (String letters : fromEachWord(spellings.get(number).letters())) {
                byWords.add(letters, number);
                for (String skeleton : Skeleton.of(letters)) {
                    bySkeletons.add(skeleton, number);
                }
            }
        }
        words = byWords.done();
        skeletons = bySkeletons.done();
    }

    /** Spellings of well-known places before others, the shorter before the longer, and the same letters together. */
    private List<Spelling> likeliestFirst() {
        List<Spelling> all = new ArrayList<>();
        Set<String> wellKnown = new HashSet<>();
        for (int number = 0; number < listed.size(); number++) {
            for (Spelling spelling : spellings(listed.get(number).place(), number)) {
                all.add(spelling);
                if (listed.get(number).wellKnown()) {
                    wellKnown.add(spelling.letters());
                }
            }
        }
        all.sort(Comparator.<Spelling, Boolean>comparing(each -> !wellKnown.contains(each.letters()))
                .thenComparingInt(each -> each.letters().length())
                .thenComparing(Spelling::letters)
                .thenComparingInt(Spelling::listed));
        return List.copyOf(all);
    }

    private static List<Spelling> spellings(Place place, int number) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(Stream.of(place.name()), place.also().stream())
                .map(text -> new Spelling(number, text, Letters.of(text)))
                .filter(each -> !each.letters().isEmpty() && seen.add(each.letters()))
                .toList();
    }

    private static List<String> fromEachWord(String letters) {
        List<String> rests = new ArrayList<>(List.of(letters));
        for (int blank = letters.indexOf(' '); blank >= 0; blank = letters.indexOf(' ', blank + 1)) {
            rests.add(letters.substring(blank + 1));
        }
        return rests;
    }

    /** How many places are listed. */
    int size() {
        return listed.size();
    }

    /** The spelling of this number; of two that match alike the one with the smaller number is the likelier. */
    Spelling spelling(int number) {
        return spellings.get(number);
    }

    Listed listed(Spelling spelling) {
        return listed.get(spelling.listed());
    }

    /** Numbers of spellings by their letters from each of their words on. */
    Keys words() {
        return words;
    }

    /** Numbers of spellings by their consonants from each of their words on. */
    Keys skeletons() {
        return skeletons;
    }

    /** The places that answer to {@code letters}, reduced ones, and to nothing longer. */
    List<Listed> withLetters(String letters) {
        List<Listed> places = new ArrayList<>();
        words.at(letters, number -> {
            if (spelling(number).letters().equals(letters)) {
                places.add(listed(spelling(number)));
            }
        });
        return places;
    }
}
