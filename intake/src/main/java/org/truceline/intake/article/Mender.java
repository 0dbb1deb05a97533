package org.truceline.intake.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Span;

/**
 * The general rules that mend scraper debris, in the order in which they run. Each works on the text as the ones before
 * it left it; every repetition in a pattern is bounded, so that the time stays linear in the length of the text.
 */
final class Mender {

    /** What is to be replaced, and by what. */
    private record Rule(String name, Pattern pattern, String replacement) {

        Rule(String name, String pattern, String replacement) {
            this(name, Pattern.compile(pattern), replacement);
        }
    }

    private static final List<Rule> DEBRIS = List.of(
            new Rule("line end", "\\r\\n?", "\n"),
            new Rule("space character", "[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\t]", " "),
            new Rule("invisible character", "[\\u200B\\uFEFF\\u00AD\\u2060\\u0000]", ""),
            new Rule("entity", "&amp;", "&"),
            new Rule("entity", "&(?:nbsp|#160|#xA0);", " "),
            new Rule("entity", "&(?:quot|ldquo|rdquo|#34|#8220|#8221|#x22);", "\""),
            new Rule("entity", "&(?:apos|lsquo|rsquo|#39|#8216|#8217|#x27);", "'"),
            new Rule("entity", "&(?:ndash|mdash|#8211|#8212);", "-"),
            new Rule("entity", "&(?:hellip|#8230);", "..."),
            new Rule("torn entity", "[,;&]?(?:quot|ldquo|rdquo);", "\""),
            new Rule("torn entity", "[,;&]?(?:nbsp);", " "),
            new Rule("torn entity", "[,;&]?(?:apos|rsquo|lsquo);", "'"),
            new Rule("placeholder", "(%{1,3})\\p{L}[\\p{L}\\p{N}_.…:\\-]{3,120}\\1", ""),
            new Rule("placeholder", "\\{\\{[^{}\\n]{1,100}\\}\\}|\\$\\{[^{}\\n]{1,100}\\}", ""),
            new Rule("placeholder", "\\[/?(?:caption|embed|gallery|video|audio)\\b[^\\]\\n]{0,200}\\]", ""),
            new Rule("mark-up", "(?i)<(?:br|/p|/div|/li|/h\\d)\\s{0,3}/?>", "\n"),
            new Rule("mark-up", "</?[a-zA-Z][^<>\\n]{0,300}>", ""));

    private static final Pattern DATE_LINE = Pattern.compile(
            "\\A\\s{0,50}(?i:date|published|updated)\\s{0,3}:?\\s{0,3}(\\d{4}-\\d{2}-\\d{2})(?=\\s|\\z)[ ]*\\n?");

    private static final List<Rule> MARKS = List.of(
            new Rule("doubled space", "[ ]{2,}", " "),
            new Rule("space at a line end", "(?<=\\n)[ ]+|[ ](?=\\n)|\\A[ ]+|[ ]+\\z", ""),
            new Rule("doubled full stop", "(?=[ ]\\.)(?<=[.!?][\"”’)]?)[ ]\\.(?:[ ]?\\.){0,20}(?=\\s|\\z)", ""),
            new Rule("doubled full stop", "(?<![.\\s])\\.\\.(?!\\.)", "."),
            new Rule("space before a mark", "(?<=\\p{L})[ ](?=[,.;:!?](?:\\s|\\z))", ""),
            new Rule("broken line", "(?<=[\\p{L},])\\n{1,2}(?=\\p{Ll})", " "),
            new Rule("broken line", "(?=\\n)(?<=[^\\n]{50})(?<![.!?:\"”)\\n])\\n(?!\\n)", " "),
            new Rule("false full stop before lower case", Fragments.BEFORE_LOWER_CASE, ""));

    private Mender() {}

    /** A text after repairs, with the day of its date line. */
    record Mended(MendedText text, Optional<LocalDate> dateLine) {

        Repairs repairs() {
            return new Repairs(text.text(), dateLine, text.edits());
        }
    }

    static Mended mend(String original) {
        MendedText text = apply(DEBRIS, MendedText.of(original));
        Matcher line = DATE_LINE.matcher(text.text());
        Optional<LocalDate> day = line.find() ? day(line.group(1)) : Optional.empty();
        if (day.isPresent()) {
            text = text.replace("date line", List.of(new Span(0, line.end())), "");
        }
        text = apply(MARKS, text);
        List<Span> falseStops = Fragments.falseStops(text.text());
        text = falseStops.isEmpty() ? text : text.replace("false full stop after a fragment", falseStops, "");
        return new Mended(text, day);
    }

    private static MendedText apply(List<Rule> rules, MendedText text) {
        MendedText result = text;
        for (Rule rule : rules) {
            result = result.replace(rule.name(), rule.pattern(), rule.replacement());
        }
        return result;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
