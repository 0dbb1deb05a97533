package org.truceline.intake.acled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.truceline.intake.row.ShippedTable;
import org.truceline.notation.Nearest;
import org.truceline.occurrence.ActClass;

/**
 * What a type of event is taken for: a row of {@code acled-acts.csv}.
 *
 * @param type the dataset's {@code event_type}
 * @param subType the dataset's {@code sub_event_type}
 * @param by the columns of those who may have done it
 * @param againstClass the class of actors that it was done to, where the type says so
 */
record EventType(String type, String subType, ActClass act, List<String> by, Optional<String> againstClass) {

    private static final Map<String, EventType> ALL =
            ShippedTable.rows(EventType.class, "acled-acts.csv", EventType::of).stream()
                    .collect(Collectors.toUnmodifiableMap(EventType::key, Function.identity()));

    /** The type of these two names. */
    static Optional<EventType> find(String type, String subType) {
        return Optional.ofNullable(ALL.get(key(type, subType)));
    }

    /** Whether the first of the two names is one. */
    static boolean knows(String type) {
        return ALL.values().stream().anyMatch(known -> known.type.equals(type));
    }

    /** "one of …": the names of types. */
    static String types() {
        return "one of "
                + ALL.values().stream().map(EventType::type).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** The sub-type of the type that was probably meant, as a question; empty when none is near. */
    static String nearest(String type, String subType) {
        return Nearest.question(
                        subType,
                        ALL.values().stream()
                                .filter(known -> known.type.equals(type))
                                .map(EventType::subType)
                                .sorted()
                                .toList())
                .orElse("");
    }

    private String key() {
        return key(type, subType);
    }

    private static String key(String type, String subType) {
        return type + "\n" + subType;
    }

    private static EventType of(ShippedTable.Row row) {
        return new EventType(
                row.text("event_type"),
                row.text("sub_event_type"),
                new ActClass(row.text("act")),
                row.words("by"),
                row.filled("against-class"));
    }
}
