package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.ResponseType;
import org.truceline.intake.article.Subjects.Subject;

/** What an accused said or did not say; an earlier denial of similar claims is never one of the claim at hand. */
final class ResponseRule implements Rule {

    private static final Pattern NO_COMMENT = Words.RESPONSES_NO_COMMENT.pattern();
    private static final Pattern NOT_REACHED = Words.RESPONSES_NOT_REACHED.pattern();
    private static final Pattern DENIES =
            Pattern.compile("\\b(?:den(?:ied|ies|ying)|reject(?:ed|s)|dismiss(?:ed|es))[ ](?<what>[^;.\"]{2,200})");
    private static final Pattern ADMITS =
            Pattern.compile(Words.RESPONSES_ADMITTED.any() + "[ ](?<what>[^;.\"]{2,200})");
    private static final Pattern JUSTIFIES = Words.RESPONSES_JUSTIFIED.pattern();
    private static final Pattern SIMILAR = Words.SIMILAR_EARLIER.pattern();
    private static final Pattern ALLEGATION = Words.ALLEGATIONS.pattern();
    private static final Pattern ABOUT = Pattern.compile(
            "[ ](?:on|about|to|for)[ ](?<about>(?:the|these|those|that|this|any)[ ]" + Words.ALLEGATIONS.any() + ")");
    private static final Pattern NO_DENIAL = Pattern.compile(
            "\\A(?:\\p{Ll}+[ ]){0,2}?(?:access|entry|permission|passage|aid|visas?|bail|them[ ]|him[ ]|her[ ])");
    private static final int LOOK_BACK = 40;

    @Override
    public List<ResponseRead> read(Sentence sentence, Article article) {
        List<ResponseRead> found = new ArrayList<>();
        String text = sentence.text();
        silence(sentence, NO_COMMENT, ResponseType.NO_COMMENT).ifPresent(found::add);
        silence(sentence, NOT_REACHED, ResponseType.NOT_REACHED).ifPresent(found::add);
        denial(sentence).ifPresent(found::add);
        Matcher admits = ADMITS.matcher(text);
        if (admits.find() && ALLEGATION.matcher(admits.group()).find()) {
            found.add(response(sentence, admits.start(), ResponseType.ADMITTED, admits.group(), Optional.empty()));
        }
        Matcher justifies = JUSTIFIES.matcher(text);
        if (justifies.find() && Speech.sayBefore(text, justifies.start()).isPresent()) {
            int say = Speech.sayBefore(text, justifies.start()).get().start();
            found.add(response(sentence, say, ResponseType.JUSTIFIED, text.substring(say), Optional.empty()));
        }
        return found;
    }

    private static Optional<ResponseRead> silence(Sentence sentence, Pattern pattern, ResponseType type) {
        Matcher match = pattern.matcher(sentence.text());
        if (!match.find()) {
            return Optional.empty();
        }
        Matcher about = ABOUT.matcher(sentence.text())
                .region(match.end(), sentence.text().length());
        return Optional.of(response(
                sentence,
                match.start(),
                type,
                match.group(),
                about.lookingAt() ? Optional.of(about.group("about")) : Optional.empty()));
    }

    private static Optional<ResponseRead> denial(Sentence sentence) {
        String text = sentence.text();
        Matcher match = DENIES.matcher(text);
        if (!match.find()
                || NO_DENIAL.matcher(match.group("what")).find()
                || !ALLEGATION.matcher(match.group("what")).find()) {
            return Optional.empty();
        }
        String clause = match.group("what");
        String around = text.substring(Math.max(0, match.start() - LOOK_BACK), match.start()) + clause;
        boolean similar = SIMILAR.matcher(around).find();
        ResponseType type = similar ? ResponseType.DENIED_SIMILAR : ResponseType.DENIED;
        return Optional.of(response(sentence, match.start(), type, match.group(), Optional.of(firstWords(clause))));
    }

    /** The claim as the words name it: up to the first word of telling or of a new clause. */
    private static String firstWords(String clause) {
        Matcher end = Pattern.compile(
                        ",|[ ](?:" + Words.CLAUSE_STARTS.any() + "|insisting|saying|arguing|stating|calling|adding)")
                .matcher(clause);
        return (end.find() && end.start() > 0 ? clause.substring(0, end.start()) : clause).strip();
    }

    private static ResponseRead response(
            Sentence sentence, int verb, ResponseType type, String says, Optional<String> about) {
        Optional<Subject> by = Subjects.before(sentence.text(), verb);
        List<String> open = new ArrayList<>();
        open.add("to which claim it belongs is for a person to decide");
        by.filter(Subject::pronoun).ifPresent(each -> open.add("whom '" + each.words() + "' means is not resolved"));
        if (type.isContextOnly()) {
            open.add("it is no answer to the claim at hand");
        }
        return new ResponseRead(
                sentence.because("response: " + type.word()),
                by.flatMap(Subject::named),
                type,
                says.strip(),
                about,
                open);
    }
}
