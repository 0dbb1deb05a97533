package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.evidence.Span;

/** Full stops that end no sentence: before lower case, and between a fragment without a verb and a name. */
final class Fragments {

    /** Asked first, so that what stands before is looked at only where there is a stop. */
    private static final String AT_A_STOP = "(?=\\.)";

    private static final String NO_ABBREVIATION = Words.ABBREVIATIONS.all().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!(?i:\\b(?:", "|\\p{L})))"));

    /** The stop before a lower-case word that is no particle of a name, and after no abbreviation. */
    static final String BEFORE_LOWER_CASE = AT_A_STOP + "(?<=[\\p{L}\\p{N}])" + NO_ABBREVIATION
            + "\\.(?=[ ]\\p{Ll})(?![ ](?:" + String.join("|", Words.NAME_PARTICLES.all()) + ")[- ]\\p{Lu})";

    private static final Pattern STOP_BEFORE_CAPITAL =
            Pattern.compile(AT_A_STOP + "(?<=\\p{Ll})" + NO_ABBREVIATION + "\\.(?=[ ]\\p{Lu})");
    private static final Pattern NAME_THEN_WORD = Pattern.compile("[ ]" + Names.NAME + "(?<word>[ ]\\p{Ll}+)?");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{L}+\\z");
    private static final int LONGEST_FRAGMENT = 250;

    private Fragments() {}

    /**
     * The full stops that open no new sentence though a capital follows: the stretch before them has no finite verb and
     * ends in the title of an office or in a word that cannot end a sentence, and a name follows.
     */
    static List<Span> falseStops(String text) {
        List<Span> found = new ArrayList<>();
        Matcher stop = STOP_BEFORE_CAPITAL.matcher(text);
        while (stop.find()) {
            String fragment = text.substring(sentenceStart(text, stop.start()), stop.start());
            Matcher last = LAST_WORD.matcher(fragment);
            if (fragment.length() <= LONGEST_FRAGMENT
                    && last.find()
                    && canNotEndASentence(last.group())
                    && !Verbs.hasFinite(fragment)
                    && nameFollows(text, stop.end())) {
                found.add(new Span(stop.start(), stop.end()));
            }
        }
        return found;
    }

    private static boolean canNotEndASentence(String word) {
        return Words.ROLES.has(word) || Words.DANGLING.has(word);
    }

    private static boolean nameFollows(String text, int from) {
        Matcher name = NAME_THEN_WORD.matcher(text).region(from, Math.min(text.length(), from + LONGEST_FRAGMENT));
        String word = name.lookingAt() && name.group("word") != null ? name.group("word") : "";
        return Verbs.isFinite(word.strip());
    }

    /** Where the stretch before the stop began: after the line end or the full stop before it, not looking far. */
    private static int sentenceStart(String text, int stop) {
        int at = stop - 1;
        int limit = Math.max(0, stop - LONGEST_FRAGMENT - 1);
        while (at >= limit && text.charAt(at) != '\n' && !endsSentence(text, at)) {
            at--;
        }
        return at + 1;
    }

    private static boolean endsSentence(String text, int at) {
        return ".!?".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }
}
