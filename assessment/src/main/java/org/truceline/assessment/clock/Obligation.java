package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Term;

/**
 * A duty at an instant, under every reading that it reaches.
 *
 * @param duty the duty
 * @param at the instant asked about
 * @param bounded true when there are more combinations of readings than were asked
 * @param rows one for each combination of due instant, deed and state, in the order of the due instants
 */
public record Obligation(Term.Duty duty, Instant at, boolean bounded, List<Row> rows) {

    public Obligation {
        rows = List.copyOf(rows);
    }

    /**
     * What several worlds agree on.
     *
     * @param due the first instant at which the time is over, UTC; empty when it cannot be computed
     * @param waitsFor the deed that fulfils it, its name
     * @param state the state
     * @param because one sentence
     * @param worlds the readings that lead here
     */
    public record Row(
            Optional<Instant> due, String waitsFor, State state, String because, List<Map<String, String>> worlds) {}

    /** The different due instants, in order. */
    public List<Instant> dueInstants() {
        return rows.stream()
                .flatMap(row -> row.due().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The different states, in the order of the rows. */
    public List<State> states() {
        return rows.stream().map(Row::state).distinct().toList();
    }
}
