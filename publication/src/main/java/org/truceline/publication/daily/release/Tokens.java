package org.truceline.publication.daily.release;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, whatever their case, their form and the signs between them, each with its place.
 *
 * @param text what they were taken from
 */
record Tokens(String text, List<String> words, List<Integer> starts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int AROUND = 30;

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (MatchResult found : WORD.matcher(text).results().toList()) {
            words.add(plain(found.group()));
            starts.add(found.start());
        }
        return new Tokens(text, words, starts);
    }

    private static String plain(String word) {
        boolean isPlain = Normalizer.isNormalized(word, Normalizer.Form.NFKC);
        return (isPlain ? word : Normalizer.normalize(word, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    /** Whether the other's words stand here one after another. */
    boolean hasAt(int at, Tokens other) {
        return at + other.size() <= size()
                && words.subList(at, at + other.size()).equals(other.words);
    }

    /** The words around a place, for people. */
    String around(int at) {
        return around(text, starts.get(at));
    }

    static String around(String text, int start) {
        return "“"
                + text.substring(Math.max(0, start - AROUND), Math.min(text.length(), start + AROUND))
                        .strip() + "”";
    }
}
