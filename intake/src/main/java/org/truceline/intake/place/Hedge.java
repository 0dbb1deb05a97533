package org.truceline.intake.place;

import java.util.Map;
import java.util.TreeMap;

/** How firmly a number is told. */
enum Hedge {
    NONE(""),
    ABOUT(
            "about|approximately|approx|approx .|ca .|around|roughly|circa|ca|some|almost|nearly|~|≈|نحو|حوالي|قرابه|قرابة|زهاء|تقريبا"),
    AT_LEAST("at least|more than|over|beyond|no less than|>|≥|اكثر من|ما لا يقل عن|لا يقل عن"),
    AT_MOST("at most|up to|less than|no more than|not more than|within|under|<|≤|اقل من|حتي|في حدود|لا يزيد عن"),
    BETWEEN("between|from|بين|ما بين|من");

    private static final int MOST_WORDS = 4;
    private static final Map<String, Hedge> BY_WORDS = byWords();

    private final String words;

    Hedge(String words) {
        this.words = words;
    }

    /** True when a hedge is next and a number behind it. */
    static boolean isNext(Cursor cursor) {
        return length(cursor) > 0;
    }

    /** The hedge at the cursor, which moves behind it; none when there is none. */
    static Hedge take(Cursor cursor) {
        int length = length(cursor);
        Hedge hedge = BY_WORDS.getOrDefault(cursor.words(length), NONE);
        cursor.skip(length);
        return hedge;
    }

    private static int length(Cursor cursor) {
        int length = MOST_WORDS;
        while (length > 0
                && !(BY_WORDS.containsKey(cursor.words(length))
                        && cursor.peek(length).isNumber())) {
            length--;
        }
        return length;
    }

    private static Map<String, Hedge> byWords() {
        Map<String, Hedge> all = new TreeMap<>();
        for (Hedge hedge : values()) {
            for (String words : hedge.words.split("\\|", -1)) {
                if (!words.isEmpty()) {
                    all.put(words, hedge);
                }
            }
        }
        return all;
    }
}
