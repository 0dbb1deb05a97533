package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.article.Subjects.Subject;

/** The alleged author of a harm: the phrase after "by", or the subject of "killed"; a means is no author. */
record Authors(Optional<String> alleged, List<String> open) {

    private static final Authors UNTOLD = new Authors(Optional.empty(), List.of());
    private static final Pattern BY = Pattern.compile(
            "\\A(?:[ ]\\p{L}+){0,2}?[ ]by[ ](?<author>[^,;.\"]{2,100}?)(?=[,;.\"]|[ ](?:since|in|on|from|during"
                    + "|between|after|when|while|over|across|near|at|as|who|which)\\b|\\z)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

    static Authors of(String text, Harms.Found harm) {
        return switch (harm.role()) {
            case SUBJECT, NOUN -> byPhrase(text.substring(harm.end()));
            case OBJECT -> doer(text, harm);
        };
    }

    private static Authors byPhrase(String after) {
        Matcher by = BY.matcher(after);
        return by.find() ? of(Subject.of(by.group("author"))) : UNTOLD;
    }

    private static Authors doer(String text, Harms.Found harm) {
        return Words.ACTIVE_HARM.has(text.substring(harm.start(), harm.end()))
                ? UNTOLD
                : Subjects.nearest(text, harm.start()).map(Authors::of).orElse(UNTOLD);
    }

    private static Authors of(Subject subject) {
        if (subject.pronoun()) {
            return new Authors(
                    Optional.empty(),
                    List.of("whom '" + subject.words() + "' means, as the alleged author, is not resolved"));
        }
        boolean untold = isMeans(subject.words()) || !isActor(subject.words());
        return untold ? UNTOLD : new Authors(Optional.of(subject.words()), List.of());
    }

    private static boolean isActor(String phrase) {
        return WORD.matcher(phrase)
                .results()
                .anyMatch(each -> Words.ACTORS.has(each.group())
                        || (Character.isUpperCase(each.group().codePointAt(0)) && !Words.PRONOUNS.has(each.group())));
    }

    /** Whether the phrase, up to its first preposition, names a means: shelling, a mine, an attack. */
    private static boolean isMeans(String phrase) {
        int preposition = phrase.indexOf(" of ") < 0 ? phrase.length() : phrase.indexOf(" of ");
        return WORD.matcher(phrase.substring(0, preposition)).results().anyMatch(each -> Words.MEANS.has(each.group()));
    }
}
