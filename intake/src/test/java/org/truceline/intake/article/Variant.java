package org.truceline.intake.article;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A mechanical change of an article, and the words that move with it in its facts. Without {@code ordered} the facts
 * may come in another order.
 */
record Variant(String name, UnaryOperator<String> change, Map<String, String> moved, boolean ordered) {

    static Variant words(String name, Map<String, String> inText, Map<String, String> inFacts) {
        return new Variant(name, text -> replaced(text, inText), inFacts, true);
    }

    static Variant form(String name, UnaryOperator<String> change) {
        return new Variant(name, change, Map.of(), true);
    }

    static Variant order(String name, UnaryOperator<String> change) {
        return new Variant(name, change, Map.of(), false);
    }

    /** The facts expected of the changed article. */
    List<String> moved(List<String> facts) {
        return facts.stream().map(each -> replaced(each, moved)).toList();
    }

    /** Each key replaced by its value, all at once; a key that does not occur is a fault of the test. */
    private static String replaced(String text, Map<String, String> words) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            String key = words.keySet().stream()
                    .filter(each -> text.startsWith(each, from))
                    .reduce((one, other) -> one.length() >= other.length() ? one : other)
                    .orElse("");
            result.append(key.isEmpty() ? text.substring(at, at + 1) : words.get(key));
            at += Math.max(1, key.length());
        }
        return result.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
