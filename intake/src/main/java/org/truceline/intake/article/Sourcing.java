package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Span;
import org.truceline.intake.article.Subjects.Subject;

/** The source that a sentence names for its figure: "according to X", "X said ...", "..., X said". */
record Sourcing(Optional<String> by, List<String> open) {

    private static final Sourcing NONE = new Sourcing(Optional.empty(), List.of());
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?i:according to|citing|as reported by|figures from|data from)[ ](?<by>[^,;.\"]{2,100})");
    private static final Pattern TRAILING =
            Pattern.compile(",[ ](?<by>(?:[^,;.\"]|\\.(?=\\p{Lu}|[ ]\\p{Ll})){2,80}?)[ ](?:(?:has|have|had)[ ])?"
                    + Words.STATES_THAT.any() + "(?:(?:[ ][^,;\"]{1,60})?\\.?\\z|,[ ])");

    static Sourcing of(String text, int amount) {
        Matcher according = ACCORDING.matcher(text);
        if (according.find()) {
            return of(Subject.of(according.group("by")));
        }
        Optional<Trailing> trailing = trailing(text).filter(found -> found.start() > amount);
        if (trailing.isPresent()) {
            return of(trailing.get().by());
        }
        return governing(text, amount)
                .flatMap(say -> Subjects.before(text, say.start()))
                .map(Sourcing::of)
                .orElse(NONE);
    }

    /** Words of saying that close a sentence, ", X said on Monday.", from the offset of their comma. */
    record Trailing(int start, Subject by) {}

    static Optional<Trailing> trailing(String text) {
        Matcher trailing = TRAILING.matcher(text);
        return trailing.find() && isPhrase(trailing.group("by"))
                ? Optional.of(new Trailing(trailing.start(), Subject.of(trailing.group("by"))))
                : Optional.empty();
    }

    private static boolean isPhrase(String words) {
        return !Verbs.hasFinite(words) && !Words.CLAUSE_STARTS.has(words.strip()) && words.indexOf(" to ") < 0;
    }

    /** The verb of telling before the amount, when it is one that makes its subject the source of a count. */
    private static Optional<Span> governing(String text, int amount) {
        return Speech.sayBefore(text, amount)
                .filter(say -> Words.COUNTS_THAT.has(text.substring(say.start(), say.end())));
    }

    private static Sourcing of(Subject subject) {
        return subject.pronoun()
                ? new Sourcing(Optional.empty(), List.of("who says it ('" + subject.words() + "') is not resolved"))
                : new Sourcing(Optional.of(subject.words()), List.of());
    }
}
