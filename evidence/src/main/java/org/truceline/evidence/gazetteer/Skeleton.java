package org.truceline.evidence.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The consonants of a spelling, with those that romanisations of Arabic write one for the other as one: q and k, s and
 * sh, d and dh, kh and h, p and b. Vowels, w and y are left out, for Arabic does not write the short ones.
 *
 * <p>A spelling has several skeletons where a letter can be heard in two ways: v (a consonant, or Arabic waw), c (k, or
 * the Turkish j), h at the end of a word (a consonant, or silent), and an Arabic feminine ending before another word (t,
 * or silent).
 */
final class Skeleton {

    /** The consonants that a skeleton is made of. */
    static final String CONSONANTS = "bdfghjklmnrstvz";

    private static final int MOST = 8;

    private static final String NOTHING = "";
    private static final List<String> SILENT = List.of(NOTHING);

    /** Latin letters that are one consonant together, the longest first. */
    private static final List<Map.Entry<String, String>> JOINED = List.of(
            Map.entry("shch", "s"),
            Map.entry("dzh", "j"),
            Map.entry("sch", "s"),
            Map.entry("tch", "s"),
            Map.entry("sh", "s"),
            Map.entry("ch", "s"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("zh", "j"),
            Map.entry("ph", "f"),
            Map.entry("dj", "j"),
            Map.entry("ck", "k"));

    private static final Map<Integer, String> ARABIC = table(
            "ب b پ b ت t ط t ث t ج j چ s ح h خ h ه h د d ذ d ض d ر r ز z ظ z ژ j س s ش s ص s غ g ف f ڤ v ق k ك k گ g ل l م m ن n");

    private final String letters;
    private List<StringBuilder> built = List.of(new StringBuilder());

    private Skeleton(String letters) {
        this.letters = letters;
    }

    /** The skeletons of {@code letters} as {@link Letters} gives them, at most eight; never none. */
    static Set<String> of(String letters) {
        Skeleton skeleton = new Skeleton(letters);
        int at = 0;
        while (at < letters.length()) {
            at += Letters.isArabic(letters.charAt(at)) ? skeleton.arabic(at) : skeleton.latin(at);
        }
        Set<String> heard = new LinkedHashSet<>();
        // An n before b is spoken as m, and written either way.
        skeleton.built.forEach(each -> heard.add(each.toString().replace("nb", "mb")));
        return heard;
    }

    private int arabic(int at) {
        char letter = letters.charAt(at);
        if (letter == 'ه' && endsWord(at)) {
            hear(at + 1 < letters.length() ? List.of(NOTHING, "t") : SILENT);
        } else {
            hear(List.of(ARABIC.getOrDefault((int) letter, NOTHING)));
        }
        return 1;
    }

    private int latin(int at) {
        for (Map.Entry<String, String> joined : JOINED) {
            if (letters.startsWith(joined.getKey(), at)) {
                hear(List.of(joined.getValue()));
                return lengthWithDouble(at, joined.getKey());
            }
        }
        String letter = letters.substring(at, at + 1);
        hear(letter.equals("h") && endsWord(at) ? List.of("h", NOTHING) : heard(letter));
        return lengthWithDouble(at, letter);
    }

    private static List<String> heard(String letter) {
        return switch (letter) {
            case "p" -> List.of("b");
            case "q" -> List.of("k");
            case "c" -> List.of("k", "j");
            case "x" -> List.of("ks");
            case "v" -> List.of("v", NOTHING);
            default -> List.of(CONSONANTS.contains(letter) || Character.isDigit(letter.charAt(0)) ? letter : NOTHING);
        };
    }

    private int lengthWithDouble(int at, String once) {
        return letters.startsWith(once + once, at) && !Character.isDigit(once.charAt(0))
                ? 2 * once.length()
                : once.length();
    }

    private boolean endsWord(int at) {
        return at + 1 == letters.length() || letters.charAt(at + 1) == ' ';
    }

    private void hear(List<String> consonants) {
        if (consonants.size() == 1) {
            built.forEach(each -> each.append(consonants.getFirst()));
            return;
        }
        built = consonants.stream()
                .flatMap(consonant -> built.stream().map(each -> each + consonant))
                .distinct()
                .limit(MOST)
                .map(StringBuilder::new)
                .toList();
    }

    private static Map<Integer, String> table(String words) {
        String[] each = words.split(" ", -1);
        Map<Integer, String> table = new HashMap<>();
        for (int i = 0; i < each.length; i += 2) {
            table.put(each[i].codePointAt(0), each[i + 1]);
        }
        return Map.copyOf(table);
    }
}
