package org.truceline.app.desk.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a line of a list.
 *
 * @param at the place as the first account tells it; "" where it tells none
 * @param when the time as the first account tells it; "" where it tells none
 * @param accounts how many
 * @param origins from how many independent origins they come
 * @param status the name of the grade that says where the office stands with it; null while there is none
 * @param occurrence the name of the grade that says whether it happened; null while there is none
 * @param findings how many of each name
 * @param open whether it waits for something
 */
public record IncidentLine(
        UUID record,
        String title,
        String at,
        String when,
        int accounts,
        int origins,
        @Nullable String status,
        @Nullable String occurrence,
        boolean confirmed,
        List<Answered> responses,
        Map<String, Integer> findings,
        boolean open) {

    /** Who answered, and how: a word of {@link org.truceline.evidence.ResponseType}. */
    public record Answered(String by, String type) {}

    public IncidentLine {
        responses = List.copyOf(responses);
    }
}
