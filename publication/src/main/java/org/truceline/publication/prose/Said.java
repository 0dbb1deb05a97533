package org.truceline.publication.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Value;

/** Values in words, with everything that a reading may give them. */
final class Said {

    private Said() {}

    /** "6 km", or "5 km (if half: shared equally) or 10 km (if full: each side)", or "open: What is …?". */
    static <T> String value(Value<T> value, Function<T, String> words) {
        return switch (value) {
            case Value.Fixed<T>(T fixed) -> words.apply(fixed);
            case Value.Unfilled<T>(OpenPoint of) -> "open (" + of.question() + ")";
            case Value.ByReading<T>(OpenPoint of, Map<String, Value<T>> values) -> byReading(of, values, words);
        };
    }

    private static <T> String byReading(OpenPoint of, Map<String, Value<T>> values, Function<T, String> words) {
        Map<String, List<String>> readings = new java.util.LinkedHashMap<>();
        values.forEach((reading, value) -> readings.computeIfAbsent(value(value, words), _ -> new ArrayList<>())
                .add(of.readings().getOrDefault(reading, reading)));
        return readings.entrySet().stream()
                .map(entry -> entry.getKey() + " [if " + String.join(", or ", entry.getValue()) + "]")
                .collect(Collectors.joining(" or "));
    }

    /** "a, b or c". */
    static String oneOf(Set<String> ids, Function<String, String> words) {
        List<String> all = ids.stream().map(words).toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }
}
