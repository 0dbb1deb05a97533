package org.truceline.intake.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.geo.Compass;

/** Points of the compass as letters or words: "SSW", "south-west", "جنوب غربي". */
final class CompassWords {

    /** The words that join two points or two numbers. */
    static final Set<String> TO = Set.of("to", "-", "and", "الي", "و", "حتي");

    /** In words that follow each other the longest name is meant: south south west is one point. */
    private static final int MOST_WORDS = 3;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("north", "N"),
            Map.entry("east", "E"),
            Map.entry("south", "S"),
            Map.entry("west", "W"),
            Map.entry("northeast", "NE"),
            Map.entry("southeast", "SE"),
            Map.entry("southwest", "SW"),
            Map.entry("northwest", "NW"),
            Map.entry("شمال", "N"),
            Map.entry("شرق", "E"),
            Map.entry("جنوب", "S"),
            Map.entry("غرب", "W"));

    private static final Map<String, Compass> POINTS =
            Arrays.stream(Compass.values()).collect(Collectors.toUnmodifiableMap(Compass::name, point -> point));

    /** In Arabic either of the two comes first. */
    private static final Map<String, String> TURNED = Map.of("EN", "NE", "ES", "SE", "WN", "NW", "WS", "SW");

    private CompassWords() {}

    /** The point at the cursor, which moves behind it. */
    static Optional<Compass> take(Cursor cursor) {
        Optional<Compass> letters =
                Optional.ofNullable(POINTS.get(cursor.peek().text().toUpperCase(Locale.ROOT)));
        if (letters.isPresent()) {
            cursor.skip(1);
            return letters;
        }
        return takeWords(cursor);
    }

    private static Optional<Compass> takeWords(Cursor cursor) {
        Optional<Compass> longest = Optional.empty();
        int end = 0;
        int ahead = 0;
        StringBuilder name = new StringBuilder();
        for (int words = 0; words < MOST_WORDS; words++) {
            Optional<String> word = word(cursor.peek(ahead));
            if (word.isEmpty()) {
                break;
            }
            name.append(word.get());
            ahead++;
            Optional<Compass> point = named(name.toString());
            if (point.isPresent()) {
                longest = point;
                end = ahead;
            }
            ahead += cursor.peek(ahead).text().equals("-") ? 1 : 0;
        }
        cursor.skip(end);
        return longest;
    }

    private static Optional<Compass> named(String name) {
        return Optional.ofNullable(POINTS.get(TURNED.getOrDefault(name, name)));
    }

    /** The letters of one word, in Arabic with or without article and the ending of an adjective. */
    private static Optional<String> word(Token token) {
        String bare = token.text().replaceFirst("^ال", "").replaceFirst("ي$", "");
        return Optional.ofNullable(WORDS.get(bare));
    }

    /** True when a point follows. */
    static boolean isNext(Cursor cursor, int ahead) {
        Token token = cursor.peek(ahead);
        return word(token).isPresent() || POINTS.containsKey(token.text().toUpperCase(Locale.ROOT));
    }
}
