package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;

/** Numbers of people in a sentence: the word that bounds the number, the number, and the people it counts. */
final class Amounts {

    /**
     * An amount at its offsets, which include the people counted. {@code who} is their plural in lower case;
     * {@code another} marks one that adds to others; {@code part} one that the text puts inside the amount before it.
     */
    record Found(
            int start,
            int end,
            Amount amount,
            String people,
            Optional<String> who,
            boolean another,
            boolean part,
            Optional<String> note) {}

    private static final String BOUND = "(?:(?<atleast>" + Words.AT_LEAST.any() + ")|(?<upto>" + Words.UP_TO.any()
            + ")|(?<morethan>" + Words.MORE_THAN.any() + ")|(?<almost>" + Words.ALMOST.any() + ")|(?<about>"
            + Words.ABOUT.any() + "))[ ]";
    private static final String VAGUE = "\\b(?i:several|(?:dozens|scores)(?:[ ]of)?)\\b";
    private static final Pattern AMOUNT = Pattern.compile("(?:" + BOUND + ")?(?:(?<plural>" + Words.VAGUE_NUMBERS.any()
            + ")(?:[ ]of)?|(?<number>" + Numbers.NUMBER + "))|(?<vague>" + VAGUE + ")|(?<another>"
            + Words.ANOTHER.any() + ")(?:[ ](?<more>" + Numbers.NUMBER + "))?|\\b(?<single>[Aa]n?)\\b");

    /** A regular expression for the plurals of words for people. */
    static final String PLURALS = pluralsOfPeople();

    private static final String STOP = Stream.of(
                    Words.FUNCTION_WORDS, Words.KILLED, Words.INJURED, Words.DISPLACED, Words.CLAUSE_STARTS, Words.SAY)
            .map(Words::any)
            .reduce((left, right) -> left + "|" + right)
            .orElseThrow();
    private static final String NATIONALITY = "\\p{Lu}\\p{Ll}{2,}(?:s|ese)\\b(?![ ]" + Words.PEOPLE.any() + ")";
    private static final Pattern PEOPLE = Pattern.compile("[ ](?:(?!" + STOP + ")[\\p{L}'’-]++[ ]){0,4}?(?<head>"
            + Words.PEOPLE.any() + "|" + PLURALS + "|" + NATIONALITY + ")(?!-)");
    private static final Pattern OWNER = Pattern.compile("\\b(?i:whose|his|her|their|my|our|your)[ ]\\z");
    private static final Pattern PART = Pattern.compile(Words.PART_OF.any() + "(?:[ ](?:were|are))?[ ]\\z");
    private static final int LOOK_BACK = 40;
    private static final int LOOK_AHEAD = 90;

    private Amounts() {}

    /** The amounts of people in the text in their order; numbers of a private person's kin are left out. */
    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            people(text, amount).ifPresent(found::add);
        }
        return found;
    }

    /** The amount at the offset without its people, as after "to" in a toll. */
    static Optional<Amount> bareAt(String text, int offset) {
        Matcher amount = AMOUNT.matcher(text).region(offset, text.length());
        return amount.lookingAt() ? amount(amount) : Optional.empty();
    }

    /** Where the amount that {@link #bareAt} finds at the offset ends. */
    static int endOfBareAt(String text, int offset) {
        Matcher amount = AMOUNT.matcher(text).region(offset, text.length());
        return amount.lookingAt() ? amount.end() : offset;
    }

    private static Optional<Found> people(String text, Matcher match) {
        int end = match.end();
        Matcher people = PEOPLE.matcher(text).region(end, Math.min(text.length(), end + LOOK_AHEAD));
        people.useTransparentBounds(true);
        boolean named = people.lookingAt();
        boolean noun = !named && Harms.nounAt(text, end);
        Optional<Amount> amount = amount(match);
        if (amount.isEmpty() || !(named || noun)) {
            return Optional.empty();
        }
        String printed = named ? people.group().strip() : "";
        String before = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start());
        Optional<String> who = named ? Optional.of(plural(people.group("head"))) : Optional.empty();
        boolean single = match.group("single") != null;
        boolean apposition = single && before.endsWith(", ");
        if (apposition
                || (OWNER.matcher(before).find() && who.filter(Words.KIN::has).isPresent())
                || (single
                        && who.filter(printed.toLowerCase(Locale.ROOT)::endsWith)
                                .isPresent())) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                match.start(),
                named ? people.end() : end,
                amount.get(),
                printed,
                who.filter(word -> !word.equals("others")),
                match.group("another") != null,
                PART.matcher(before).find(),
                note(match)));
    }

    private static Optional<Amount> amount(Matcher match) {
        if (match.group("vague") != null) {
            boolean several = match.group("vague").toLowerCase(Locale.ROOT).startsWith("several");
            return Optional.of(Amount.of(several ? Wording.SEVERAL : Wording.DOZENS));
        }
        if (match.group("plural") != null) {
            String fewest = Words.VAGUE_NUMBERS.findValue(match.group("plural")).orElseThrow();
            return Optional.of(Amount.of(Wording.AT_LEAST, Long.parseLong(fewest)));
        }
        String number = match.group("number") != null ? match.group("number") : match.group("more");
        try {
            return Optional.of(Amount.of(wording(match), number == null ? 1 : Numbers.value(number)));
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    private static Wording wording(Matcher match) {
        return match.group("atleast") != null
                ? Wording.AT_LEAST
                : match.group("upto") != null
                        ? Wording.UP_TO
                        : match.group("morethan") != null
                                ? Wording.MORE_THAN
                                : match.group("almost") != null
                                        ? Wording.ALMOST
                                        : match.group("about") != null ? Wording.ABOUT : Wording.EXACTLY;
    }

    private static Optional<String> note(Matcher match) {
        return Optional.ofNullable(match.group("plural"))
                .map(word -> "printed as '" + word + "', which bounds the number only from below");
    }

    static String plural(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(head.codePointAt(0))
                ? head
                : Words.PEOPLE.findValue(lower).orElse(lower);
    }

    private static String pluralsOfPeople() {
        return Words.PEOPLE.all().stream()
                .flatMap(each -> Words.PEOPLE.findValue(each).stream())
                .distinct()
                .map(each -> "\\b" + each + "\\b")
                .reduce((left, right) -> left + "|" + right)
                .orElseThrow();
    }
}
