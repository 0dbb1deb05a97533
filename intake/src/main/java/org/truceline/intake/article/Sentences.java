package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The splitter. A paragraph break always ends a sentence, an abbreviation never does, and a quotation that is closed in
 * its paragraph stays whole with the words that say whose it is. (A sentence model was not taken: in
 * the trials for this project it joined a caption to the paragraph after it and was led astray by false full stops, and
 * it knows no way back into the original.)
 */
final class Sentences {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]++");
    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{L}\\.)*\\p{L}++\\z");
    private static final Pattern OPENING = Pattern.compile("[ ](?=[\"“«(\\[‘']?(?:\\p{Lu}|\\p{N}|(?:"
            + String.join("|", Words.NAME_PARTICLES.all()) + ")-\\p{Lu}|[^\\p{ASCII}]))");
    private static final String CLOSERS = "\"”’»)]'";
    private static final int LONGEST_ABBREVIATION = 12;

    private final MendedText source;
    private final List<Sentence> found = new ArrayList<>();

    private Sentences(MendedText source) {
        this.source = source;
    }

    /** All sentences in their order, none empty. */
    static List<Sentence> split(MendedText source) {
        Sentences sentences = new Sentences(source);
        Matcher paragraph = PARAGRAPH.matcher(source.text());
        for (int number = 0; paragraph.find(); number++) {
            sentences.splitParagraph(number, paragraph.start(), paragraph.group());
        }
        return List.copyOf(sentences.found);
    }

    private void splitParagraph(int number, int offset, String text) {
        boolean quotesClose = text.chars().filter(each -> each == '"').count() % 2 == 0;
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            quoted = quotesClose && (mark == '"' ? !quoted : quoted);
            if (".!?…؟。".indexOf(mark) >= 0) {
                int end = afterClosers(text, at + 1);
                boolean closed = quoted && text.substring(at + 1, end).indexOf('"') >= 0;
                if ((!quoted || closed) && ends(text, at, end)) {
                    add(number, offset, text, start, end);
                    quoted = false;
                    start = end;
                    at = end - 1;
                }
            }
        }
        add(number, offset, text, start, text.length());
    }

    private static int afterClosers(String text, int from) {
        int at = from;
        while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int mark, int end) {
        boolean opens = end == text.length()
                || OPENING.matcher(text)
                        .region(end, Math.min(text.length(), end + 8))
                        .lookingAt();
        return opens && !(text.charAt(mark) == '.' && end < text.length() && isAbbreviation(text, mark));
    }

    private static boolean isAbbreviation(String text, int mark) {
        Matcher word = LAST_WORD.matcher(text.substring(Math.max(0, mark - LONGEST_ABBREVIATION), mark));
        if (!word.find()) {
            return false;
        }
        String last = word.group();
        return Words.ABBREVIATIONS.has(last.toLowerCase(Locale.ROOT))
                || (last.length() == 1 && Character.isUpperCase(last.charAt(0)));
    }

    private void add(int paragraph, int offset, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Sentence(found.size(), paragraph, offset + start, text.substring(start, end), source));
        }
    }
}
