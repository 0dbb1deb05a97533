package org.truceline.publication.daily.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds words that are kept out, in one pass over a text whatever their number. */
final class WordLeaks {

    private record Sought<T>(T what, Tokens tokens) {}

    private final Map<String, List<Sought<Secret>>> secrets = new HashMap<>();
    private final Map<String, List<Sought<String>>> open = new HashMap<>();

    WordLeaks(List<Secret> secrets, List<String> open) {
        secrets.forEach(secret -> add(this.secrets, secret, secret.text()));
        open.forEach(words -> add(this.open, words, words));
    }

    private static <T> void add(Map<String, List<Sought<T>>> sought, T what, String text) {
        Tokens tokens = Tokens.of(text);
        if (tokens.size() > 0) {
            sought.computeIfAbsent(tokens.words().getFirst(), _ -> new ArrayList<>())
                    .add(new Sought<>(what, tokens));
        }
    }

    /** Each secret that stands in the text outside what is public anyway, with the words around its first place. */
    Map<Secret, String> in(String text) {
        Tokens tokens = Tokens.of(text);
        BitSet covered = new BitSet();
        scan(tokens, open, (at, words) -> covered.set(at, at + words.tokens().size()));
        Map<Secret, String> found = new LinkedHashMap<>();
        scan(tokens, secrets, (at, secret) -> {
            if (covered.nextClearBit(at) < at + secret.tokens().size()) {
                found.putIfAbsent(secret.what(), tokens.around(at));
            }
        });
        return found;
    }

    private static <T> void scan(
            Tokens tokens, Map<String, List<Sought<T>>> sought, BiConsumer<Integer, Sought<T>> found) {
        for (int at = 0; at < tokens.size(); at++) {
            for (Sought<T> each : sought.getOrDefault(tokens.words().get(at), List.of())) {
                if (tokens.hasAt(at, each.tokens())) {
                    found.accept(at, each);
                }
            }
        }
    }
}
