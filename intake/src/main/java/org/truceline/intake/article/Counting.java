package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Counted;

/** The amounts of people in a sentence, each with what happened to them by the word that governs it. */
final class Counting {

    /**
     * An amount with its harm. {@code whole} is the place in the list of the amount that contains it; {@code including}
     * are kinds of people named inside it without a number.
     */
    record Counts(
            Amounts.Found amount, Counted counted, Harms.Found harm, Optional<Integer> whole, List<String> including) {}

    /** Verbs of saying, but for "reported" right before the harm, as in "reported killed". */
    private static final String SAY = Words.SAY.any() + "(?<!reported)";

    private static final Pattern CLAUSE_BREAK =
            Pattern.compile("[;:]|\\b(?i:while|whereas|but|when|after|before|although)\\b|" + SAY + "|"
                    + Words.TOLL_RAISES.any() + "[ ](?:the|its|their)\\b");
    private static final Pattern SHORT_LINK = Pattern.compile("[ ](?:[\\p{L}'’-]++[ ])?");
    private static final Pattern COORDINATION =
            Pattern.compile("(?:,|[ ]and|,[ ]and|[ ]or|[ ]as well as)[ ](?:also[ ])?");
    private static final Pattern OF = Pattern.compile("[ ]of[ ]");
    private static final Pattern INCLUDING = Pattern.compile("\\A,?[ ]" + Words.PART_OF.any()
            + "[ ](?<kinds>[\\p{L}][^,.;\\d]{2,80}?)(?=[,.;]|[ ](?:were|was|have|had|in|on)\\b|\\z)");
    private static final int FARTHEST = 200;

    private final String text;
    private final List<Amounts.Found> amounts;
    private final List<Harms.Found> harms;
    private final List<Counts> found = new ArrayList<>();

    private Counting(String text) {
        this.text = text;
        this.amounts = Amounts.find(text);
        this.harms = Harms.find(text);
    }

    static List<Counts> of(String text) {
        Counting counting = new Counting(text);
        if (!counting.harms.isEmpty()) {
            counting.amounts.forEach(counting::add);
        }
        return List.copyOf(counting.found);
    }

    private void add(Amounts.Found amount) {
        if (amount.part()) {
            wholeOf(amount).ifPresent(at -> {
                Counts whole = found.get(at);
                found.add(new Counts(amount, whole.counted(), whole.harm(), Optional.of(at), List.of()));
            });
            return;
        }
        objectOf(amount)
                .or(() -> subjectOf(amount))
                .or(() -> inherited(amount))
                .ifPresent(harm ->
                        found.add(new Counts(amount, harm.counted(), harm, Optional.empty(), including(amount))));
    }

    /** The place of the last amount before this one that is itself no part. */
    private Optional<Integer> wholeOf(Amounts.Found part) {
        for (int at = found.size() - 1; at >= 0; at--) {
            if (found.get(at).whole().isEmpty() && found.get(at).amount().end() <= part.start()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The harm whose object the amount is: right before it, or "the deaths of" it. */
    private Optional<Harms.Found> objectOf(Amounts.Found amount) {
        return harms.stream()
                .filter(harm -> harm.end() <= amount.start())
                .filter(harm -> (harm.role() == Harms.Role.OBJECT
                                && SHORT_LINK
                                        .matcher(between(harm.end(), amount.start()))
                                        .matches())
                        || (harm.role() == Harms.Role.NOUN
                                && OF.matcher(between(harm.end(), amount.start()))
                                        .matches()))
                .reduce((_, later) -> later);
    }

    /** The harm whose subject the amount is: the first after it in its clause, parts and joined amounts passed over. */
    private Optional<Harms.Found> subjectOf(Amounts.Found amount) {
        return harms.stream()
                .filter(harm -> harm.start() >= amount.end())
                .findFirst()
                .filter(harm -> harm.role() != Harms.Role.OBJECT)
                .filter(harm -> harm.start() - amount.end() <= FARTHEST)
                .filter(harm -> !CLAUSE_BREAK
                        .matcher(between(amount.end(), harm.start()))
                        .find());
    }

    /** The harm of the amount before this one when the two are joined by a comma or "and". */
    private Optional<Harms.Found> inherited(Amounts.Found amount) {
        return found.isEmpty() || found.getLast().amount().end() > amount.start()
                ? Optional.empty()
                : Optional.of(found.getLast())
                        .filter(before -> COORDINATION
                                .matcher(between(before.amount().end(), amount.start()))
                                .matches())
                        .map(Counts::harm);
    }

    private String between(int from, int to) {
        return text.substring(from, to);
    }

    private List<String> including(Amounts.Found amount) {
        Matcher kinds = INCLUDING.matcher(text.substring(amount.end()));
        return kinds.find() && Amounts.find(kinds.group("kinds")).isEmpty()
                ? List.of(kinds.group("kinds").strip())
                : List.of();
    }
}
