package org.truceline.publication.daily;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.truceline.assessment.Spoken;
import org.truceline.publication.daily.language.Catalogue;
import org.truceline.publication.daily.language.Language;
import org.truceline.publication.daily.language.Sentence;

/**
 * Says sentences in one language. What is filled in comes as name and value by turns: a text, a line, a printed number, a
 * whole number that chooses a plural, or an enum that chooses a kind.
 */
public record Speech(Language language) {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Stand for what is filled in while the sentence is put together; of Unicode's private letters. */
    private static final char FIRST_MARK = '\uE000';

    private static final char LAST_MARK = '\uE0FF';

    /** The sentence, in which each thing that is filled in keeps what it is. */
    Line line(Sentence sentence, Object... filled) {
        List<Line> fragments = new ArrayList<>();
        return assembled(Catalogue.of(language).say(sentence, marked(filled, fragments)), fragments);
    }

    /** The sentence as a text. */
    public String text(Sentence sentence, Object... filled) {
        return line(sentence, filled).text();
    }

    private Map<String, Object> marked(Object[] filled, List<Line> fragments) {
        Map<String, Object> marked = new HashMap<>();
        for (int i = 0; i < filled.length; i += 2) {
            marked.put(
                    (String) filled[i],
                    switch (filled[i + 1]) {
                        case Long number -> number;
                        case Integer number -> number.longValue();
                        case Enum<?> kind -> kind.name().toLowerCase(Locale.ROOT);
                        case Choice choice -> choice.word();
                        case Line line -> mark(line, fragments);
                        case PrintedNumber number -> mark(Line.of(number), fragments);
                        default -> mark(Line.of(apart(filled[i + 1].toString())), fragments);
                    });
        }
        return marked;
    }

    /** A word that chooses among the kinds of a sentence. */
    record Choice(String word) {
        /** Yes or no. */
        static Choice yes(boolean holds) {
            return new Choice(holds ? "yes" : "no");
        }
    }

    private static String mark(Line line, List<Line> fragments) {
        fragments.add(line);
        return String.valueOf((char) (FIRST_MARK + fragments.size() - 1));
    }

    private static Line assembled(String said, List<Line> fragments) {
        Line line = new Line(List.of());
        int from = 0;
        for (int at = 0; at < said.length(); at++) {
            char letter = said.charAt(at);
            if (letter >= FIRST_MARK && letter <= LAST_MARK) {
                line = line.then(said.substring(from, at)).then(fragments.get(letter - FIRST_MARK));
                from = at + 1;
            }
        }
        return line.then(said.substring(from));
    }

    /** Kept from mixing with letters of the other direction around it; not changed where all go one way. */
    public String apart(String text) {
        boolean isNumber = text.chars().allMatch(Character::isDigit);
        boolean mixes = language.isRightToLeft() && !isNumber && !Direction.isRightToLeft(text);
        return mixes ? Direction.apart(text) : text;
    }

    /** "… and …". */
    String and(List<String> words) {
        return joined(Sentence.AND, words);
    }

    /** Words one after another: ", ". */
    String list(List<String> words) {
        return joined(Sentence.LIST, words);
    }

    /** Words one after another, farther apart: "; ". */
    String series(List<String> words) {
        return joined(Sentence.SERIES, words);
    }

    private String joined(Sentence between, List<String> words) {
        return words.stream()
                .map(each -> Line.of(apart(each)))
                .reduce((first, second) -> line(between, "first", first, "second", second))
                .map(Line::text)
                .orElse("");
    }

    /** Words of somebody else in quotation marks, and a full stop where they have none. */
    Line quoted(String words) {
        boolean ended = !words.isEmpty() && ".?!؟".indexOf(words.charAt(words.length() - 1)) >= 0;
        return line(ended ? Sentence.QUOTED_ENDED : Sentence.QUOTED, "words", Line.told(words));
    }

    /** An instant on UTC and on the clock: "2020-03-06T22:00Z (7 March 00:00 Asia/Damascus)". */
    String both(Instant instant, ZoneId clock) {
        return switch (language) {
            case ENGLISH -> Spoken.both(instant, clock);
            case ARABIC -> Spoken.utc(instant) + " (" + LOCAL.format(instant.atZone(clock)) + " " + clock.getId() + ")";
        };
    }

    /** The day on the clock: "6 May 2031". */
    String day(Instant instant, ZoneId clock) {
        return switch (language) {
            case ENGLISH -> ENGLISH_DAY.format(instant.atZone(clock));
            case ARABIC -> DAY.format(instant.atZone(clock));
        };
    }
}
