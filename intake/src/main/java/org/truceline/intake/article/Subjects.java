package org.truceline.intake.article;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a verb by the order of English words: the phrase before it, back to the start of its clause, with
 * auxiliaries and an inserted clause passed over. A verb that shares the subject of an earlier one takes that one.
 */
final class Subjects {

    /** A subject as printed, without its article. A pronoun names nobody. */
    record Subject(String words, boolean pronoun) {

        static Subject of(String phrase) {
            return new Subject(Names.bare(phrase), Words.PRONOUNS.has(phrase.strip()));
        }

        /** The words, unless they are a pronoun. */
        Optional<String> named() {
            return pronoun ? Optional.empty() : Optional.of(words);
        }
    }

    private static final Pattern TRAILING_HELPERS = Pattern.compile(
            "(?:(?:" + Words.AUXILIARIES.any() + "|" + Words.ADVERBS.any() + "|\\b\\p{Ll}{2,}ly)[ ]?)++\\z");
    private static final Pattern BOUNDARY = Pattern.compile("[,;:—–()\"“”]|" + Days.DAY + "(?!['’])|"
            + Words.CLAUSE_STARTS.any() + "|" + Words.SAY.any() + "(?:[ ]that\\b)?");
    private static final Pattern RELATIVE = Pattern.compile("(?i:who|which|that)");
    private static final Pattern LEADING = Pattern.compile(
            "\\A(?i:and|but|or|yet|so|on[ ]" + Words.WEEKDAYS.any() + "|" + Words.WEEKDAYS.any() + ")[ ]");
    private static final Pattern OPEN_ENDED = Pattern.compile("(?i:\\A|[ ])(?i:and|but|or)\\z");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{L}'’-]*+");
    private static final int LONGEST = 120;

    private Subjects() {}

    /** The subject of the verb that starts at the offset; empty when the sentence shows none. */
    static Optional<Subject> before(String text, int verb) {
        String left = leftOf(text, verb);
        return direct(left).or(() -> subjectsBefore(text, left.length()).findFirst());
    }

    /**
     * As {@link #before}, but a verb that shares its subject takes that of the nearest verb before it. For acts, where
     * a wrong guess would accuse somebody.
     */
    static Optional<Subject> nearest(String text, int verb) {
        String left = leftOf(text, verb);
        return direct(left).or(() -> subjectsBefore(text, left.length()).reduce((_, later) -> later));
    }

    /** The text before the verb without its helpers and without a clause inserted between commas. */
    private static String leftOf(String text, int verb) {
        String left = withoutHelpers(text.substring(0, verb));
        while (left.endsWith(",")) {
            String body = left.substring(0, left.length() - 1);
            int comma = body.lastIndexOf(',');
            left = withoutHelpers(comma < 0 ? body : body.substring(0, comma));
        }
        return left;
    }

    private static String withoutHelpers(String left) {
        return TRAILING_HELPERS.matcher(left.stripTrailing()).replaceFirst("").stripTrailing();
    }

    private static Optional<Subject> direct(String left) {
        MatchResult boundary = lastBoundary(left);
        int from = boundary == null ? 0 : boundary.end();
        String phrase = left.substring(from).strip();
        if (phrase.isEmpty()
                && boundary != null
                && RELATIVE.matcher(boundary.group()).matches()) {
            return Optional.of(Subject.of(boundary.group()));
        }
        if (boundary != null && boundary.group().equals(",") && phrase.startsWith("and ")) {
            phrase = joined(left.substring(0, boundary.start()), phrase);
        }
        String own = afterFinishedClause(LEADING.matcher(phrase).replaceFirst(""));
        return own.isEmpty()
                        || own.length() > LONGEST
                        || OPEN_ENDED.matcher(own).find()
                ? Optional.empty()
                : Optional.of(Subject.of(own));
    }

    private static @Nullable MatchResult lastBoundary(String left) {
        MatchResult last = null;
        Matcher matcher = BOUNDARY.matcher(left);
        while (matcher.find()) {
            last = matcher.toMatchResult();
        }
        return last;
    }

    /** "A, and B": one subject when what stands before the comma is a phrase without a verb. */
    private static String joined(String before, String phrase) {
        MatchResult boundary = lastBoundary(before);
        String first = before.substring(boundary == null ? 0 : boundary.end()).strip();
        boolean isPhrase = !first.isEmpty() && Character.isUpperCase(first.codePointAt(0)) && !Verbs.hasFinite(first);
        return isPhrase ? first + ", " + phrase : phrase;
    }

    /** What follows the last "and" or "but" when a finished clause stands before it. */
    private static String afterFinishedClause(String phrase) {
        for (String joint : new String[] {" and ", " but "}) {
            int at = phrase.lastIndexOf(joint);
            if (at >= 0 && Verbs.hasFinite(phrase.substring(0, at))) {
                return phrase.substring(at + joint.length());
            }
        }
        return phrase;
    }

    /** The subjects of the finite verbs before the offset, those that show one, in their order. */
    private static Stream<Subject> subjectsBefore(String text, int end) {
        return WORD.matcher(text)
                .region(0, end)
                .results()
                .filter(word -> Verbs.isFinite(word.group()))
                .flatMap(word -> direct(leftOf(text, word.start())).stream());
    }
}
