package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.article.Subjects.Subject;

/** A duty with a time limit: a word of duty or future, what is to be done, and "within" a length of time. */
final class DeadlineRule implements Rule {

    private static final String NAME = "deadline: duty + within + length of time";
    private static final Pattern LIMIT = Pattern.compile(Words.WITHIN.any()
            + "[ ](?:the[ ](?:next|coming|following)[ ])?(?<number>an?\\b|"
            + Numbers.NUMBER + "|one\\b)?[ -]?(?<unit>" + Words.DURATION_UNITS.any() + ")(?:[ ]" + Words.ANCHORS.any()
            + "[ ](?<anchor>[^,.;\"]{2,80}))?");
    private static final Pattern DUTY = Pattern.compile(Words.MODALS.any() + "[ ]");
    private static final Pattern POSSESSIVE = Pattern.compile("\\A(?i:their|his|her|its)[ ]");
    private static final int LONGEST_DUTY = 220;

    @Override
    public List<Deadline> read(Sentence sentence, Article article) {
        List<Deadline> found = new ArrayList<>();
        Matcher limit = LIMIT.matcher(sentence.text());
        while (limit.find()) {
            duty(sentence, limit).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Deadline> duty(Sentence sentence, Matcher limit) {
        String text = sentence.text();
        Matcher before = DUTY.matcher(text).region(Math.max(0, limit.start() - LONGEST_DUTY), limit.start());
        before.useTransparentBounds(true);
        if (before.find()) {
            String what = text.substring(before.end(), limit.start()).strip();
            return what.isEmpty() ? Optional.empty() : Optional.of(deadline(sentence, limit, before.start(), what));
        }
        Matcher after = DUTY.matcher(text).region(limit.end(), Math.min(text.length(), limit.end() + LONGEST_DUTY));
        return after.find()
                ? Optional.of(deadline(sentence, limit, after.start(), toClauseEnd(text.substring(after.end()))))
                : Optional.empty();
    }

    private static Deadline deadline(Sentence sentence, Matcher limit, int duty, String what) {
        String text = sentence.text();
        Optional<Subject> subject = Subjects.before(text, duty);
        boolean passive = what.startsWith("be ");
        Optional<Subject> owner = passive ? Optional.empty() : subject;
        String task = passive ? subject.map(Subject::words).orElse("something") + " is to " + what : what;
        Optional<String> anchor = Optional.ofNullable(limit.group("anchor")).map(String::strip);
        List<String> open = new ArrayList<>();
        if (anchor.isEmpty()) {
            open.add("from when the time runs is not stated");
        }
        open.add("whether the first and the last day count, and in which zone, is not stated");
        if (passive) {
            open.add("by whom it is to be done is not stated");
        }
        owner.filter(Subject::pronoun).ifPresent(each -> open.add("whom '" + each.words() + "' means is not resolved"));
        owner.map(Subject::words)
                .filter(words -> POSSESSIVE.matcher(words).find())
                .ifPresent(words -> open.add("whose '" + words + "' are meant is not resolved"));
        Speech.sayBefore(text, duty)
                .flatMap(say -> Subjects.before(text, say.start()))
                .filter(Subject::pronoun)
                .ifPresent(each -> open.add("who said it ('" + each.words() + "') is not resolved"));
        String words = anchor.isEmpty() ? limit.group() : text.substring(limit.start(), limit.end("unit"));
        return new Deadline(
                sentence.because(NAME), words, length(limit), task, owner.flatMap(Subject::named), anchor, open);
    }

    private static Optional<String> length(Matcher limit) {
        String number = limit.group("number") == null
                ? "1"
                : Numbers.plain(limit.group("number")).toPlainString();
        return Words.DURATION_UNITS.findValue(limit.group("unit")).map(form -> form.replace("n", number));
    }

    private static String toClauseEnd(String text) {
        Matcher end = Pattern.compile("[;\"]|\\.\\z").matcher(text);
        return (end.find() ? text.substring(0, end.start()) : text).strip();
    }
}
