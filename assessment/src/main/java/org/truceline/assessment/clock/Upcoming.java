package org.truceline.assessment.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.time.InstantRange;

/**
 * Something of an agreement whose instant is near.
 *
 * @param when the instant as far as it is known, UTC
 * @param what what happens then
 * @param id the duty's, term's, instrument's or phase's id
 * @param title its title
 * @param state how a duty stands when asked
 * @param worlds the readings that lead to this instant
 */
public record Upcoming(
        InstantRange when,
        What what,
        String id,
        String title,
        Optional<State> state,
        List<Map<String, String>> worlds) {

    public Upcoming {
        worlds = List.copyOf(worlds);
    }

    /** What happens. */
    public enum What {
        DUTY_OPENS("opens"),
        DUTY_DUE("is due"),
        TERM_BEGINS("begins to hold"),
        TERM_ENDS("ceases to hold"),
        INSTRUMENT_BEGINS("comes into force"),
        INSTRUMENT_ENDS("ends"),
        PHASE_BEGINS("begins"),
        PHASE_ENDS("ends");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /** As it is printed after the title. */
        public String words() {
            return words;
        }
    }
}
