package org.truceline.intake.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.evidence.Counted;

/** Words in a sentence for what happened to people, and on which side of the word those counted stand. */
final class Harms {

    /** Where the people stand to whom it happened. */
    enum Role {
        /** After the word, as in "killed 15 people". */
        OBJECT,
        /** Before the word, as in "15 people were killed" or "15 people died". */
        SUBJECT,
        /** The word is a noun, as in "15 deaths" or "the death of 15 people". */
        NOUN
    }

    /** A word at its offsets; {@code perfect} when it stands in a form that tells of a state up to now. */
    record Found(int start, int end, Counted counted, Role role, boolean perfect) {}

    private static final Map<Words, Counted> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put(Words.KILLED, Counted.KILLED);
        COUNTED.put(Words.INJURED, Counted.INJURED);
        COUNTED.put(Words.CASUALTIES, Counted.CASUALTIES);
        COUNTED.put(Words.DISPLACED, Counted.DISPLACED);
        COUNTED.put(Words.RETURNED, Counted.RETURNED);
        COUNTED.put(Words.MISSING, Counted.MISSING);
        COUNTED.put(Words.DETAINED, Counted.DETAINED);
        COUNTED.put(Words.RELEASED, Counted.RELEASED);
    }

    private static final Pattern ANY =
            Pattern.compile(COUNTED.keySet().stream().map(Words::any).collect(Collectors.joining("|")));
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?i:been|be|was|were|is|are|being|got)(?:[ ](?:\\p{Ll}{2,}ly|also|already|reportedly|since|now))?[ ]\\z");
    private static final Pattern PERFECT = Pattern.compile("\\b(?i:have|has|had)(?:[ ]\\p{Ll}+){0,3}[ ]\\z");
    private static final Pattern OBJECT = Pattern.compile(
            "\\A[ ](?:also[ ])?(?:(?i:at least|over \\d|as many as|as few as|some|about \\d|around \\d)|(?!(?i:by|in|on|from|since|during|when|while|after|before|at|and|as|over|across|this|last|so"
                    + "|to|there|here|near|within|along|or|but|including|who|for|under|with|because|between|about|around|more[ ]recently)\\b)[\\p{L}\\p{N}])");
    private static final Pattern NOUN = Pattern.compile(
            "\\A[ ](?:\\p{Ll}+[ ])?" + Words.HARM_NOUNS.any() + "|\\A[ ](?:wounded|injured|displaced|missing)\\b");
    private static final int LOOK_BACK = 60;

    private Harms() {}

    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher word = ANY.matcher(text);
        while (word.find()) {
            String before = text.substring(Math.max(0, word.start() - LOOK_BACK), word.start());
            boolean perfect = PERFECT.matcher(before).find();
            found.add(new Found(
                    word.start(),
                    word.end(),
                    counted(word.group()),
                    role(word.group(), before, text.substring(word.end())),
                    perfect));
        }
        return found;
    }

    /** Whether a noun of harm follows, as in "15 deaths" or "20 wounded". */
    static boolean nounAt(String text, int offset) {
        return NOUN.matcher(text.substring(offset)).find();
    }

    private static Counted counted(String word) {
        return COUNTED.entrySet().stream()
                .filter(each -> each.getKey().has(word))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static Role role(String word, String before, String after) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Words.HARM_NOUNS.has(lower)) {
            return Role.NOUN;
        }
        if (Words.SUBJECT_HARM.has(lower) || PASSIVE.matcher(before).find()) {
            return Role.SUBJECT;
        }
        return Words.ACTIVE_HARM.has(lower) || OBJECT.matcher(after).find() ? Role.OBJECT : Role.SUBJECT;
    }
}
