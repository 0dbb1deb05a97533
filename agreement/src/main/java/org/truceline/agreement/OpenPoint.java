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
 * @param filled how it was settled later, when the file tells it
 * @param later what decisions that are not in the file leave of it, at the time that is asked about
 */
public record OpenPoint(
        String id,
        String question,
        String reason,
        Map<String, String> readings,
        Optional<String> working,
        Optional<Filling> filled,
        Optional<Later> later) {

    /** Taken instead of a reading where decisions contradict one another: no value has it, so what hangs on it is open. */
    public static final String CONTRADICTORY = "decisions that contradict one another";

    /** As the file has it. */
    public OpenPoint(
            String id,
            String question,
            String reason,
            Map<String, String> readings,
            Optional<String> working,
            Optional<Filling> filled) {
        this(id, question, reason, readings, working, filled, Optional.empty());
    }

    /**
     * A later settlement of the point.
     *
     * @param reading the reading that was agreed or decided
     * @param by in which instrument, decision or record
     * @param on the day, ISO 8601
     */
    public record Filling(String reading, String by, String on) {}

    /**
     * What decisions leave of a point.
     *
     * @param asked the readings that are asked, and what was decided and is no reading; at least one where the point has
     *     readings
     * @param says a sentence for each decision
     */
    public record Later(List<String> asked, List<String> says) {

        public Later {
            asked = List.copyOf(asked);
            says = List.copyOf(says);
        }
    }

    /** The readings that are asked: all, or those that what settled it leaves. */
    public List<String> asked() {
        return later.map(Later::asked)
                .orElseGet(() -> filled.map(filling -> List.of(filling.reading()))
                        .orElseGet(() -> List.copyOf(readings.keySet())));
    }

    /** The same at a time at which decisions leave that of it. */
    OpenPoint at(Later decided) {
        return new OpenPoint(id, question, reason, readings, working, filled, Optional.of(decided));
    }
}
