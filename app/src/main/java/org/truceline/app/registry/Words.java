package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.evidence.register.Recorded;
import org.truceline.intake.register.RecordForm;
import tools.jackson.databind.JsonNode;

/** The words of a record that can be searched: all that people wrote in it, ids of other records left out. */
final class Words {

    /** Between the parts of a record. */
    static final String BREAK = " · ";

    private static final int LONGEST = 100_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'’ʼ]+");
    /** Day and hour of a clock: two things to look for. */
    private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Words() {}

    /** One word and where it stands. */
    record Word(String text, int start, int end) {}

    /** What a record says in one line, the longest ones cut. */
    static String text(Recorded recorded) {
        List<String> parts = new ArrayList<>();
        gather(RecordForm.says(recorded), parts);
        String text = parts.stream().distinct().collect(Collectors.joining(BREAK));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The words of a text in their order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    private static void gather(JsonNode node, List<String> parts) {
        if (node.isString()) {
            String text = node.stringValue();
            if (!ID.matcher(text).matches()) {
                parts.add(CLOCK.matcher(text).replaceAll("$1 $2"));
            }
        } else {
            node.values().forEach(each -> gather(each, parts));
        }
    }
}
