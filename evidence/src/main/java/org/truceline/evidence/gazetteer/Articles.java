package org.truceline.evidence.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The Arabic article, in Arabic and as it is written in Latin letters: al, el, ul, and ash before Shughur. */
final class Articles {

    private static final Set<String> PLAIN = Set.of("al", "el", "ul", "il");
    private static final Pattern ASSIMILATED = Pattern.compile("[aeiu]([tdrzsn]|sh|th|dh)");
    private static final String ARABIC = "ال";

    private Articles() {}

    /** The words without articles; one that nothing follows stays. */
    static String without(String words) {
        List<String> each = List.of(words.split(" ", -1));
        StringJoiner rest = new StringJoiner(" ");
        for (int i = 0; i < each.size(); i++) {
            String word = each.get(i);
            if (i + 1 == each.size() || !isArticle(word, each.get(i + 1))) {
                rest.add(isJoined(word) ? word.substring(ARABIC.length()) : word);
            }
        }
        return rest.toString();
    }

    private static boolean isArticle(String word, String next) {
        if (PLAIN.contains(word) || word.equals(ARABIC)) {
            return true;
        }
        return ASSIMILATED.matcher(word).matches() && next.startsWith(word.substring(1));
    }

    private static boolean isJoined(String word) {
        return word.startsWith(ARABIC) && word.length() > ARABIC.length() + 1;
    }
}
