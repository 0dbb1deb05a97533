package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Span;
import org.truceline.intake.article.Subjects.Subject;

/** Quotations in a sentence and whose they are by the words around them. */
final class Speech {

    private static final Pattern QUOTE = Pattern.compile("\"([^\"]++)\"|“([^“”]++)”|«([^«»]++)»");
    private static final Pattern SAY = Words.SAY.pattern();
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:is|are|was|were|be|been|being)(?:[ ]\\p{Ll}{2,}ly)?[ ]\\z");
    private static final Pattern NOT_ACTIVE = Pattern.compile("[ ](?:by|since)\\b");
    private static final Pattern SAY_THEN_NAME =
            Pattern.compile("\\A[,.]?[ ]?" + Words.SAY.any() + "[ ](?<name>[^,.;:\"]{1,100})");
    private static final Pattern NAME_THEN_SAY =
            Pattern.compile("\\A[,.]?[ ]?(?<name>[^,.;:\"]{1,80}?)(?:,[^,\"]{1,80},)?[ ]" + Words.SAY.any());
    private static final Pattern AFTER_NAME =
            Pattern.compile("[ ](?:in|on|at|after|during|to|as|when|while|before|late|early)\\b.*");
    private static final Pattern SAID_IN =
            Pattern.compile("\\b(?:(?:told|briefed)[ ](?:\\p{L}+[ ]){1,6}?|speaking[ ](?:\\p{L}+[ ]){0,6}?|"
                    + Words.SAY.any() + "[ ])in[ ](?<place>" + Names.NAME + ")");

    private Speech() {}

    /** The stretches between quotation marks, the marks left out, in their order. */
    static List<Span> quotes(String text) {
        List<Span> quotes = new ArrayList<>();
        Matcher quote = QUOTE.matcher(text);
        while (quote.find()) {
            quotes.add(new Span(quote.start() + 1, quote.end() - 1));
        }
        return quotes;
    }

    /** Who says the quotation, as far as its own sentence tells. */
    static Optional<Subject> speaker(String text, Span quote) {
        String after = text.substring(Math.min(text.length(), quote.end() + 1));
        return sayThenName(after).or(() -> nameThenSay(after)).or(() -> before(text, quote.start() - 1));
    }

    /** The verb of saying that governs the offset: the last one before it. */
    static Optional<Span> sayBefore(String text, int offset) {
        return says(text).stream().filter(say -> say.end() <= offset).reduce((_, later) -> later);
    }

    /** The verbs of saying that have a speaker: outside quotations and brackets, and neither passive nor participle. */
    static List<Span> says(String text) {
        List<Span> quotes = quotes(text);
        List<Span> says = new ArrayList<>();
        Matcher say = SAY.matcher(text);
        while (say.find()) {
            Span found = new Span(say.start(), say.end());
            boolean active = !PASSIVE.matcher(text.substring(0, say.start())).find()
                    && !NOT_ACTIVE
                            .matcher(text)
                            .region(say.end(), text.length())
                            .lookingAt();
            boolean bracketed = text.lastIndexOf('(', say.start()) > text.lastIndexOf(')', say.start());
            if (active && !bracketed && quotes.stream().noneMatch(quote -> quote.covers(found))) {
                says.add(found);
            }
        }
        return says;
    }

    /** The place in which it was said, where the words of saying name one. */
    static Optional<String> saidIn(String text) {
        Matcher place = SAID_IN.matcher(text);
        return place.find() ? Optional.of(place.group("place")) : Optional.empty();
    }

    private static Optional<Subject> sayThenName(String after) {
        Matcher matcher = SAY_THEN_NAME.matcher(after);
        return matcher.find()
                ? Optional.of(
                        Subject.of(AFTER_NAME.matcher(matcher.group("name")).replaceFirst("")))
                : Optional.empty();
    }

    private static Optional<Subject> nameThenSay(String after) {
        Matcher matcher = NAME_THEN_SAY.matcher(after);
        return matcher.find() && opensLikeAName(matcher.group("name"))
                ? Optional.of(Subject.of(matcher.group("name")))
                : Optional.empty();
    }

    private static boolean opensLikeAName(String phrase) {
        int blank = phrase.indexOf(' ');
        String first = blank < 0 ? phrase : phrase.substring(0, blank);
        return !first.isEmpty()
                && (Character.isUpperCase(first.codePointAt(0))
                        || first.contains("-")
                        || first.equals("the")
                        || first.equals("a")
                        || Words.PRONOUNS.has(first));
    }

    private static Optional<Subject> before(String text, int quote) {
        return sayBefore(text, Math.max(0, quote)).flatMap(say -> Subjects.before(text, say.start()));
    }
}
