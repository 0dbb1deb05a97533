package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.Span;
import org.truceline.intake.article.Subjects.Subject;

/** Quotations with their speaker as far as the sentence tells, and what the article tells that somebody said. */
final class StatementRule implements Rule {

    private static final String QUOTED = "statement: quotation marks";
    private static final String TOLD = "statement: speaker + verb of saying + clause";
    private static final Pattern LEAD =
            Pattern.compile("(?:[ ](?:on[ ]|late[ ]|early[ ])*" + Days.DAY + ")?[ ](?:that[ ])?");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}+(?:[^\\p{L}]+\\p{L}+){2}");
    private static final int FEWEST_WORDS = 4;

    @Override
    public List<StatementRead> read(Sentence sentence, Article article) {
        List<StatementRead> found = new ArrayList<>();
        for (Span quote : Speech.quotes(sentence.text())) {
            quoted(sentence, article, quote).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            told(sentence, article).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<StatementRead> quoted(Sentence sentence, Article article, Span quote) {
        Optional<Subject> speaker = Speech.speaker(sentence.text(), quote);
        String says = sentence.text().substring(quote.start(), quote.end());
        boolean longEnough = says.chars().filter(each -> each == ' ').count() >= FEWEST_WORDS - 1;
        return speaker.isEmpty() && !longEnough
                ? Optional.empty()
                : Optional.of(statement(sentence, article, QUOTED, speaker, quote, true));
    }

    private static Optional<StatementRead> told(Sentence sentence, Article article) {
        String text = sentence.text();
        Optional<Sourcing.Trailing> trailing = Sourcing.trailing(text);
        if (trailing.isPresent()) {
            Span part = new Span(0, trailing.get().start());
            return Optional.of(statement(sentence, article, TOLD, trailing.map(Sourcing.Trailing::by), part, false));
        }
        Optional<Span> verb = Speech.says(text).stream()
                .filter(say -> Words.STATES_THAT.has(text.substring(say.start(), say.end())))
                .findFirst();
        Optional<Subject> speaker = verb.flatMap(say -> Subjects.before(text, say.start()));
        return speaker.flatMap(each -> clause(text, verb.orElseThrow().end())
                .map(part -> statement(sentence, article, TOLD, speaker, part, false)));
    }

    /** What is said after the verb, without a day and "that"; empty when hardly a word is left. */
    private static Optional<Span> clause(String text, int from) {
        Matcher lead = LEAD.matcher(text).region(from, text.length());
        int start = lead.lookingAt() ? lead.end() : from;
        Matcher words = THREE_WORDS.matcher(text).region(start, text.length());
        return words.find() ? Optional.of(new Span(start, text.length())) : Optional.empty();
    }

    private static StatementRead statement(
            Sentence sentence, Article article, String rule, Optional<Subject> speaker, Span part, boolean direct) {
        Quotation words = sentence.printed(part.start(), part.end());
        boolean unnamed = speaker.filter(each -> !each.pronoun()).isEmpty();
        boolean restricted =
                article.namesPrivatePerson(sentence.printed()) || (unnamed && article.mayMeanPrivatePerson(sentence));
        List<String> open = new ArrayList<>();
        if (speaker.isEmpty()) {
            open.add("the sentence does not say whose words these are");
        }
        speaker.filter(Subject::pronoun)
                .ifPresent(each -> open.add("whom '" + each.words() + "' means is not resolved"));
        if (restricted) {
            open.add("the words may be a private person's: name and words stay out of public pages");
        }
        return new StatementRead(
                sentence.because(rule),
                speaker.flatMap(Subject::named),
                direct,
                words,
                sentence.text().substring(part.start(), part.end()),
                restricted,
                open);
    }
}
