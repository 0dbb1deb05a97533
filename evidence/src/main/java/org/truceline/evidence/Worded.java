package org.truceline.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A member of a closed set with the word by which record files and pages name it. */
public interface Worded {

    /** The enum constant's own name. */
    String name();

    /** The word in record files: the constant's name in lower case with hyphens, as in {@code no-comment}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The member with this word, or empty when the set has none. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> set, String word) {
        return Arrays.stream(set.getEnumConstants())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    /**
     * The member with this word.
     *
     * @throws IllegalArgumentException naming the words that were expected, when the set has none
     */
    static <E extends Enum<E> & Worded> E get(Class<E> set, String word) {
        return find(set, word)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected one of " + words(set) + ", found '" + word + "'"));
    }

    /** All words of the set in its order. */
    static <E extends Enum<E> & Worded> List<String> words(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Worded::word).toList();
    }
}
