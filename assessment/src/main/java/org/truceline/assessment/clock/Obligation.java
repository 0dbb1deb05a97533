package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Term;
import org.truceline.time.InstantRange;

/**
 * A duty at an instant, under every reading that it reaches.
 *
 * @param duty the duty
 * @param at the instant asked about
 * @param bounded true when there are more combinations of readings than were asked
 * @param rows one for each different outcome, in the order of the due instants; for a duty that comes again one for each
 *     period as well
 */
public record Obligation(Term.Duty duty, Instant at, boolean bounded, List<Row> rows) {

    public Obligation {
        rows = List.copyOf(rows);
    }

    /**
     * What several worlds agree on.
     *
     * @param time when it opens and is due
     * @param waiting what it waits for
     * @param state the state
     * @param because one or two sentences
     * @param worlds the readings that lead here
     */
    public record Row(Time time, Waiting waiting, State state, String because, List<Map<String, String>> worlds) {

        public Row {
            worlds = List.copyOf(worlds);
        }

        /** The first instant at which the time is over, UTC; empty when it cannot be computed. */
        public Optional<Instant> due() {
            return time.due();
        }

        /** The first instant at which it can be fulfilled in time, UTC; empty when there is none or it is not known. */
        public Optional<Instant> begins() {
            return time.begins();
        }

        /** The deed that fulfils it, its name. */
        public String waitsFor() {
            return waiting.deed();
        }
    }

    /**
     * When a duty opens and is due.
     *
     * @param period which of a duty that comes again, from 1; 0 for one that does not
     * @param begins the first instant at which it can be fulfilled in time; empty when there is none or it is not known
     * @param due the first instant at which the time is over; empty when it cannot be computed
     * @param over every instant at which the time may be over; empty when nothing is known of it
     */
    public record Time(int period, Optional<Instant> begins, Optional<Instant> due, Optional<InstantRange> over) {}

    /**
     * What a duty waits for.
     *
     * @param deed the deed that fulfils it, its name
     * @param deedInWords the same in words: "the parameters are agreed"
     * @param first in words, what has to happen before it is awake; empty when it waits for nothing else
     * @param blockedBy ids of duties of others that have to be done first, or at the same time
     */
    public record Waiting(String deed, String deedInWords, List<String> first, List<String> blockedBy) {
        public Waiting {
            first = List.copyOf(first);
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /** The different due instants, in order. */
    public List<Instant> dueInstants() {
        return rows.stream()
                .flatMap(row -> row.due().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** True when under the readings of {@code row} it is never owed, whatever happens. */
    public boolean isNeverOwed(Row row) {
        return duty.conditions()
                .when()
                .filter(trigger -> row.worlds().stream().allMatch(readings -> Trigger.isRuledOut(trigger, readings)))
                .isPresent();
    }

    /** True when under some reading no due instant can be computed. */
    public boolean someCannotBeComputed() {
        return rows.stream().anyMatch(row -> row.due().isEmpty());
    }

    /** The different states, in the order of the rows. */
    public List<State> states() {
        return rows.stream().map(Row::state).distinct().toList();
    }
}
