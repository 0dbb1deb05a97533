package org.truceline.intake.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reader of articles: a pure function of the text and its day. Sentences in other languages, or too long to be
 * prose, are marked as not read; from the rest every rule proposes what it finds.
 */
public final class ArticleReader {

    private static final List<Rule> RULES = List.of(
            new HourRule(),
            new CorridorRule(),
            new DeadlineRule(),
            new PatrolRule(),
            new AttackRule(),
            new ResponseRule(),
            new FigureRule(),
            new WarningRule(),
            new StatementRule());

    private ArticleReader() {}

    /**
     * What the article says. Relative days are counted from {@code published}, else from the article's own date line,
     * else they stay open. Offsets are into {@code original} as given.
     */
    public static Reading read(String original, Optional<LocalDate> published) {
        Mender.Mended mended = Mender.mend(original);
        Repairs repairs = mended.repairs();
        List<Marker> markers = new ArrayList<>();
        List<Sentence> read = readable(Sentences.split(mended.text()), markers);
        Rewording.judge(repairs, read).ifPresent(markers::addFirst);
        List<Marker.PrivatePerson> persons = PrivatePersons.find(read);
        markers.addAll(persons);
        Article article = new Article(published.or(mended::dateLine), read, persons);
        List<Proposal> proposals = new ArrayList<>();
        for (Sentence sentence : read) {
            RULES.forEach(rule -> proposals.addAll(rule.read(sentence, article)));
        }
        return new Reading(repairs, article.published(), markers, proposals);
    }

    private static List<Sentence> readable(List<Sentence> sentences, List<Marker> markers) {
        List<Sentence> readable = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Optional<String> reason = English.reasonNotToRead(sentence.text());
            reason.ifPresent(why -> markers.add(new Marker.NotRead(sentence.printed(), why)));
            if (reason.isEmpty()) {
                readable.add(sentence);
            }
        }
        return readable;
    }
}
