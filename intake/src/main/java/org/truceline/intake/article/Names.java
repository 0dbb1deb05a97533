package org.truceline.intake.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of proper names, roads and places in English print: capitals with their particles, never a list of them. */
final class Names {

    private static final String PARTICLE = "(?:(?i:" + String.join("|", Words.NAME_PARTICLES.all()) + ")[- ])";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]{2,})?(?:-[\\p{L}\\p{M}]+)*";

    /** One to seven capitalised words with the particles between them: {@code Ras al Ayn}, {@code al-Bab}. */
    static final String NAME =
            "(?:" + PARTICLE + "?" + CAPITALISED + "(?:[ ]" + PARTICLE + "?" + CAPITALISED + "){0,6})";

    /** A numbered road, as in {@code M5}, {@code A-12} or {@code Highway 12}, or a road named by a proper name. */
    static final String ROAD =
            "(?:(?:" + Words.ROADS.any() + "[ ]\\d{1,4}[A-Z]?\\b)|(?:\\b\\p{Lu}{1,2}-?\\d{1,4}\\b(?![.:]\\d))|(?:"
                    + NAME + "(?=[ ]" + Words.ROADS.any() + ")))";

    private static final String SETTLEMENT = Words.SETTLEMENTS.any();

    /** A named place, with the words for a kind of settlement that may stand before or after; group {@code place}. */
    static final String PLACE = "(?:the[ ])?(?:(?:\\p{Ll}+[ ])?" + SETTLEMENT + "[ ]of[ ]|" + SETTLEMENT
            + "[ ])?(?<place>" + NAME + ")(?:[ ]" + SETTLEMENT + ")?";

    private static final Pattern ARTICLE = Pattern.compile("\\A(?:[Tt]he|[Aa]n?)[ ]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\z");

    private Names() {}

    /** The phrase without the article before it and a possessive ending after it. */
    static String bare(String phrase) {
        String stripped = phrase.strip();
        Matcher article = ARTICLE.matcher(stripped);
        return POSSESSIVE.matcher(article.replaceFirst("")).replaceFirst("").strip();
    }
}
