package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Quotation;
import org.truceline.intake.article.Marker.SuspectedRewording;
import org.truceline.intake.article.Marker.SuspectedRewording.Signal;

/**
 * Signs that a text was translated or reworded by a machine. Each sign counts once however often it shows. The
 * threshold was measured, see {@code RewordingTest}: edited English texts reached 1 at most, the two reworded ones 16.
 */
final class Rewording {

    static final int THRESHOLD = 5;

    /** A sign in the text as read: its name, its weight, and how it looks. */
    private record Sign(String name, int weight, Pattern pattern) {

        Sign(String name, int weight, String pattern) {
            this(name, weight, Pattern.compile(pattern));
        }
    }

    private static final String NUMBER_WORD = Words.NUMBERS.anyCapitalised();

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "a number word with a capital inside a sentence",
                    2,
                    "(?<=\\p{Ll}[ ])" + NUMBER_WORD + "(?=[ ]\\p{Ll}{3,}s\\b)"),
            new Sign(
                    "a place 'of' its country",
                    2,
                    "\\b(?:in|from|at)[ ](?!" + Words.INSTITUTIONS.any()
                            + "[ ]of\\b)\\p{Lu}\\p{Ll}+[ ]of[ ]\\p{Lu}\\p{Ll}+(?=[ ]\\p{Ll}|[,.])"),
            new Sign(
                    "a possessive and a pronoun that do not agree",
                    2,
                    "\\b(?:his|her)[ ]\\p{Ll}+[ ](?:would|will|was|is)\\b[^.;\"]{0,60}\\b(?:if|when|unless)[ ]they\\b"),
            new Sign(
                    "a speaker who interviews a broadcaster",
                    2,
                    "\\bwho[ ]interviewed[ ](?:[\\p{L}-]+[ ]){0,4}?" + Words.BROADCASTERS.any()),
            new Sign(
                    "a name that hangs before another name", 2, "(?m)^\\p{Lu}\\p{Ll}+,[ ]" + Names.NAME + ",[ ]who\\b"),
            new Sign("a word-for-word idiom", 1, Words.CALQUES.any()),
            new Sign(
                    "an hour printed with a full stop",
                    1,
                    "\\b(?:at|At|from|by)[ ](?:[01]\\d|2[0-3])\\.[0-5]\\d(?=[ ]\\p{Ll})"));

    private Rewording() {}

    /** The mark, when the weights of the signs reach the threshold. */
    static Optional<SuspectedRewording> judge(Repairs repairs, List<Sentence> sentences) {
        List<Signal> signals = signals(repairs, sentences);
        int score = signals.stream().mapToInt(Signal::weight).sum();
        return score < THRESHOLD ? Optional.empty() : Optional.of(new SuspectedRewording(score, THRESHOLD, signals));
    }

    static List<Signal> signals(Repairs repairs, List<Sentence> sentences) {
        List<Signal> signals = new ArrayList<>();
        SIGNS.forEach(sign -> shown(sign, sentences).ifPresent(signals::add));
        repair(repairs, "false full stop", "a full stop inside a sentence", 2).ifPresent(signals::add);
        repair(repairs, "torn entity", "a quotation mark torn from an entity", 1)
                .ifPresent(signals::add);
        repair(repairs, "doubled full stop", "a full stop printed twice", 1).ifPresent(signals::add);
        return signals;
    }

    private static Optional<Signal> shown(Sign sign, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Matcher match = sign.pattern().matcher(sentence.text());
            if (match.find()) {
                return Optional.of(
                        new Signal(sign.name(), sign.weight(), sentence.printed(match.start(), match.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Signal> repair(Repairs repairs, String rule, String name, int weight) {
        return repairs.edits().stream()
                .filter(edit -> edit.rule().contains(rule))
                .findFirst()
                .map(edit -> new Signal(
                        name,
                        weight,
                        new Quotation(
                                edit.was(), edit.span().start(), edit.span().end())));
    }
}
