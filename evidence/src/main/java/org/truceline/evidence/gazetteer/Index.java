package org.truceline.evidence.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Place;

/** All spellings of all places, by their letters and by their consonants, from each of their words on. */
final class Index {

    private final List<Listed> listed;
    private final List<Spelling> spellings;
    private final int[] places;
    private final Keys wholes;
    private final Keys laterWords;
    private final Keys skeletons;

    Index(Collection<Listed> all) {
        listed = List.copyOf(all);
        spellings = likeliestFirst();
        places = spellings.stream().mapToInt(Spelling::listed).toArray();
        Keys.Gathering byWhole = new Keys.Gathering();
        Keys.Gathering byLaterWords = new Keys.Gathering();
        Keys.Gathering bySkeletons = new Keys.Gathering();
        for (int number = 0; number < places.length; number++) {
            String whole = spellings.get(number).letters();
            byWhole.add(whole, number);
            addSkeletons(whole, number, bySkeletons);
            for (int blank = whole.indexOf(' '); blank >= 0; blank = whole.indexOf(' ', blank + 1)) {
                String rest = whole.substring(blank + 1);
                byLaterWords.add(rest, number);
                addSkeletons(rest, number, bySkeletons);
            }
        }
        wholes = byWhole.done();
        laterWords = byLaterWords.done();
        skeletons = bySkeletons.done();
    }

    private static void addSkeletons(String letters, int number, Keys.Gathering bySkeletons) {
        Skeleton.of(letters).forEach(each -> bySkeletons.add(each, number));
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
        Comparator<Spelling> shortestFirst = Comparator.<Spelling>comparingInt(
                        each -> each.letters().length())
                .thenComparing(Spelling::letters)
                .thenComparingInt(Spelling::listed);
        Map<Boolean, List<Spelling>> known =
                all.stream().collect(Collectors.partitioningBy(each -> wellKnown.contains(each.letters())));
        return Stream.of(true, false)
                .flatMap(each -> known.getOrDefault(each, List.of()).stream().sorted(shortestFirst))
                .toList();
    }

    private static List<Spelling> spellings(Place place, int number) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(Stream.of(place.name()), place.also().stream())
                .map(text -> new Spelling(number, text, Letters.of(text)))
                .filter(each -> !each.letters().isEmpty() && seen.add(each.letters()))
                .toList();
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

    /** The number of the place of a spelling. */
    int place(int spelling) {
        return places[spelling];
    }

    /** Numbers of spellings by all their letters. */
    Keys wholes() {
        return wholes;
    }

    /** Numbers of spellings by their letters from the second and each later word on. */
    Keys laterWords() {
        return laterWords;
    }

    /** Numbers of spellings by their consonants from each of their words on. */
    Keys skeletons() {
        return skeletons;
    }

    /** The places that answer to {@code letters}, reduced ones, and to nothing longer. */
    List<Listed> withLetters(String letters) {
        List<Listed> named = new ArrayList<>();
        wholes.at(letters, number -> named.add(listed.get(places[number])));
        return named;
    }
}
