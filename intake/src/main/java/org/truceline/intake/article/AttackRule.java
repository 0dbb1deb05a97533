package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.article.Subjects.Subject;

/** An attack as alleged: somebody blames, accuses or says who struck; or people were killed in one, author untold. */
final class AttackRule implements Rule {

    private static final String BLAMED = "attack claim: blames + author + for + act";
    private static final String ACCUSED = "attack claim: accuses + author + of + act";
    private static final String SAID = "attack claim: says + author + struck";
    private static final String SUFFERED = "attack claim: harm + in an act, author untold";

    private static final String ON_DAY = "(?:[ ](?:on[ ])?" + Days.DAY + ")?";
    private static final String AUTHOR = "(?<author>(?!that\\b)[^,;.\"]{2,80}?)" + ON_DAY;
    private static final Pattern BLAMES = Pattern.compile("(?<verb>\\b(?i:blam(?:ed|es|ing)|(?:holds?|held)))[ ]"
            + AUTHOR + "[ ](?:responsible[ ])?for[ ](?<act>.{2,300})");
    private static final Pattern ACCUSES =
            Pattern.compile("(?<verb>\\b(?i:accus(?:ed|es|ing)))[ ]" + AUTHOR + "[ ]of[ ](?<act>.{2,300})");
    private static final Pattern SAYS_STRUCK =
            Pattern.compile("(?<verb>" + Words.SAY.any() + ")" + ON_DAY + "[ ](?:that[ ])?" + AUTHOR
                    + "[ ](?:(?:have|has|had)[ ])?(?<act>" + Words.ATTACKED.any() + "[ ].{2,300})");
    private static final Pattern SUFFERS =
            Pattern.compile("\\b(?:in|by|when)[ ](?:an?|the|another)[ ](?<act>(?:[\\p{L}-]+[ ]){0,3}?"
                    + Words.ATTACKS.any() + "[ ](?:on|against|in|near|at)[ ].{2,200})");
    private static final Pattern ACT = Pattern.compile("(?<noun>" + Words.ATTACKS.any() + ")|(?<doing>"
            + Words.ATTACKING.any() + ")|(?<done>" + Words.ATTACKED.any() + ")");
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:against|targeting|on|at|near|in|hit|that[ ]hit)[ ](?<target>(?!" + Days.DAY
                    + ")[^,;.\"]{2,100}?)(?=[,;.\"]|[ ](?:on[ ]" + Days.DAY
                    + "|who\\b|which\\b|that\\b|and\\b|killing\\b|in[ ]which|(?:minutes|hours|days|after|when|while|despite|with|from|as|since|during)\\b)|\\z)");
    private static final Pattern OBJECT = Pattern.compile(
            "\\A(?:[ ]and[ ]\\p{Ll}+ing)?[ ](?!(?:on|in|at|by|of|near|against|and|from)\\b)(?<target>(?!" + Days.DAY
                    + ")[^,;.\"]{2,100}?)(?=[,;.\"]|[ ](?:on[ ]" + Days.DAY
                    + "|and\\b|killing\\b|in[ ]which|(?:minutes|hours|days|after|when|while|despite|with|from|as|since|during)\\b)|\\z)");

    @Override
    public List<AttackClaim> read(Sentence sentence, Article article) {
        String text = sentence.text();
        return alleged(BLAMES, BLAMED, sentence, article)
                .or(() -> alleged(ACCUSES, ACCUSED, sentence, article))
                .or(() -> alleged(SAYS_STRUCK, SAID, sentence, article))
                .or(() -> Harms.find(text).isEmpty() ? Optional.empty() : suffered(sentence, article))
                .stream()
                .toList();
    }

    private static Optional<AttackClaim> alleged(Pattern pattern, String rule, Sentence sentence, Article article) {
        Matcher match = pattern.matcher(sentence.text());
        if (!match.find() || !ACT.matcher(match.group("act")).find()) {
            return Optional.empty();
        }
        Optional<Subject> by = Subjects.before(sentence.text(), match.start("verb"));
        Optional<String> author = Optional.of(Names.bare(match.group("author")));
        boolean pronoun = Words.PRONOUNS.has(author.get());
        List<String> open = new ArrayList<>();
        if (pronoun) {
            open.add("whom '" + author.get() + "' means, as the alleged author, is not resolved");
        }
        by.filter(Subject::pronoun)
                .ifPresent(each -> open.add("who alleges it ('" + each.words() + "') is not resolved"));
        return Optional.of(claim(
                rule,
                sentence,
                article,
                by.flatMap(Subject::named),
                pronoun ? Optional.empty() : author,
                match.start("verb"),
                match.group("act"),
                open));
    }

    private static Optional<AttackClaim> suffered(Sentence sentence, Article article) {
        Matcher match = SUFFERS.matcher(sentence.text());
        return match.find()
                ? Optional.of(claim(
                        SUFFERED,
                        sentence,
                        article,
                        Voice.of(sentence.text(), match.start()).by(),
                        Optional.empty(),
                        0,
                        match.group("act"),
                        List.of("the author of the act is not named in this sentence")))
                : Optional.empty();
    }

    private static AttackClaim claim(
            String rule,
            Sentence sentence,
            Article article,
            Optional<String> by,
            Optional<String> author,
            int verb,
            String act,
            List<String> alreadyOpen) {
        Matcher word = ACT.matcher(act);
        String done = word.find() ? word.group() : act;
        String rest = act.substring(word.end());
        List<Days.Found> days = Days.find(sentence.text());
        Optional<DayRead> day = days.stream()
                .filter(found -> found.start() >= verb)
                .findFirst()
                .or(() -> days.stream().findFirst())
                .map(found -> Days.read(found.words(), article.published(), Days.Direction.BACK));
        List<String> open = new ArrayList<>(alreadyOpen);
        if (day.isEmpty()) {
            open.add("the day is not in this sentence");
        }
        open.add("the hour is not stated");
        Optional<String> named = article.publicName(by, open);
        return new AttackClaim(
                sentence.because(rule),
                named,
                author,
                done,
                target(word, rest),
                day,
                casualties(sentence.text()),
                open);
    }

    private static Optional<String> target(Matcher word, String rest) {
        Matcher object = OBJECT.matcher(rest);
        boolean takesObject = word.group("noun") == null || word.group().endsWith("ing");
        if (takesObject && object.find()) {
            return Optional.of(object.group("target"));
        }
        Matcher target = TARGET.matcher(rest);
        return target.find() ? Optional.of(target.group("target")) : Optional.empty();
    }

    /** The casualties of the sentence as worded, each with what happened to them. */
    private static List<String> casualties(String text) {
        return Counting.of(text).stream()
                .map(each -> each.amount().amount().text() + " " + each.amount().people()
                        + (each.including().isEmpty() ? "" : ", including " + String.join(", ", each.including()))
                        + ": "
                        + each.counted().word())
                .toList();
    }
}
