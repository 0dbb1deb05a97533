package org.truceline.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the text leaves open.
 *
 * @param id names it
 * @param question what would have to be answered
 * @param reason why it is open: not in the text, vague, delegated, two wordings, …
 * @param readings possible answers in words, by id, in the order of the file; none when nobody has proposed any
 * @param working the operator's provisional reading: shown, never decides
 * @param filled how it was settled later, when it was
 */
public record OpenPoint(
        String id,
        String question,
        String reason,
        Map<String, String> readings,
        Optional<String> working,
        Optional<Filling> filled) {

    /**
     * A later settlement of the point.
     *
     * @param reading the reading that was agreed or decided
     * @param by in which instrument, decision or record
     * @param on the day, ISO 8601
     */
    public record Filling(String reading, String by, String on) {}

    /** The readings that are asked: all, or the one that settled it. */
    public List<String> asked() {
        return filled.map(filling -> List.of(filling.reading())).orElseGet(() -> List.copyOf(readings.keySet()));
    }
}
