package org.truceline.intake.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Counted;

/** A running total that the sentence raises or states: "bringing the number of soldiers killed since May to 40". */
final class Tolls {

    /** A total at its offsets, the people as printed and by their plural, and what is counted. */
    record Toll(
            int start,
            int end,
            Amount amount,
            String people,
            Optional<String> who,
            Counted counted,
            boolean revision) {}

    private static final Pattern REVISES = Pattern.compile("\\A(?i:revis|correct|lower)");

    private static final String OF_PEOPLE = "(?:[ ](?:of|among)[ ](?<people>(?:[\\p{L}'’-]+[ ]){0,4}?(?<head>"
            + Words.PEOPLE.any() + "|" + Amounts.PLURALS + ")))?";
    private static final Pattern RAISED = Pattern.compile(Words.TOLL_RAISES.any()
            + "[ ](?:the|its|their|his)[ ](?:\\p{Ll}+[ ]){0,3}?" + Words.TOLLS.any() + OF_PEOPLE
            + "(?<middle>[^.;]{0,120}?)[ ]to[ ](?=(?:\\p{Ll}+[ ]){0,3}?\\d|"
            + Numbers.NUMBER + ")");
    private static final Pattern STANDS = Pattern.compile("\\b(?:death[ ])?" + Words.TOLLS.any() + OF_PEOPLE
            + "(?<middle>[^.;]{0,80}?)[ ](?:has[ ]|have[ ]|had[ ])?" + Words.TOLL_STANDS.any() + "[ ]");

    private Tolls() {}

    static Optional<Toll> find(String text) {
        Matcher raised = RAISED.matcher(text);
        if (raised.find()) {
            return toll(text, raised);
        }
        Matcher stands = STANDS.matcher(text);
        return stands.find() ? toll(text, stands) : Optional.empty();
    }

    private static Optional<Toll> toll(String text, Matcher match) {
        String head = match.group("head");
        String words = match.group();
        Optional<Counted> counted =
                Harms.find(words).stream().map(Harms.Found::counted).findFirst();
        return Amounts.bareAt(text, match.end())
                .flatMap(amount -> counted.map(harm -> new Toll(
                        match.start(),
                        Amounts.endOfBareAt(text, match.end()),
                        amount,
                        match.group("people") == null ? "" : match.group("people"),
                        Optional.ofNullable(head).map(Amounts::plural),
                        harm,
                        REVISES.matcher(words).find())));
    }
}
