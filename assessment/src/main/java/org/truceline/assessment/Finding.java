package org.truceline.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.truceline.agreement.Term;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/**
 * What can be said of an occurrence under a term.
 *
 * @param occurrence the occurrence's id
 * @param term the term
 * @param name the name of the whole
 * @param failed for "not covered", the condition that fails, when it is the same under every reading
 * @param sentence the finding as it stands in a report
 * @param reasons every step
 * @param worlds the result under each combination of readings that the question reached
 * @param settledBy the one fact that would settle it, or the first of several that are open; empty for firm findings
 */
public record Finding(
        String occurrence,
        Term term,
        FindingName name,
        Optional<Slot> failed,
        String sentence,
        Reason reasons,
        List<Row> worlds,
        Optional<Gap> settledBy) {

    public Finding {
        worlds = List.copyOf(worlds);
    }

    /**
     * The result under one combination of readings.
     *
     * @param readings reading by open point, ids
     * @param result in words
     */
    public record Row(Map<String, String> readings, String result) {

        /** One row for each world that reads an open point, its result as {@code words} has it. */
        public static <T> List<Row> of(Worlds<T> worlds, Function<T, String> words) {
            return worlds.answers().stream()
                    .filter(answer -> !answer.readings().isEmpty())
                    .map(answer -> new Row(answer.readings(), words.apply(answer.value())))
                    .toList();
        }
    }
}
