package org.truceline.assessment.counting;

import java.time.Duration;
import java.util.Optional;
import org.truceline.geo.Metres;

/**
 * How discharges and explosions are counted. It is data: an office adds the rule of its own mechanism.
 *
 * @param id names it
 * @param title as printed
 * @param series what is counted as one; empty when each counts
 * @param source where the rule was read, or whose it is
 */
public record CountingRule(String id, String title, Optional<Series> series, String source) {

    /** Each discharge or explosion counts. */
    public static final CountingRule EACH = new CountingRule(
            "each",
            "each discharge or explosion",
            Optional.empty(),
            "as the tables of the OSCE Special Monitoring Mission to Ukraine count");

    /** Thirty or more discharges of one weapon class at one place, none more than an hour from the next, are one. */
    public static final CountingRule SHELLINGS = new CountingRule(
            "shellings",
            "a shelling of thirty or more as one",
            Optional.of(new Series(30, Duration.ofHours(1), new OnePlace.Named())),
            "as informnapalm.org/en/metodolohia describes the rule of Ukraine's Joint Forces Operation, read in an"
                    + " account of it and not in the rule itself");

    /**
     * Discharges that count as one.
     *
     * @param threshold how many of them at least; fewer count each
     * @param gap the longest time between two neighbours, included
     * @param onePlace what counts as one place
     */
    public record Series(long threshold, Duration gap, OnePlace onePlace) {

        /** @throws IllegalArgumentException when the threshold is below two or the gap negative */
        public Series {
            if (threshold < 2 || gap.isNegative()) {
                throw new IllegalArgumentException(
                        "expected a threshold of two or more and a gap of zero or more, found " + threshold + " and "
                                + gap);
            }
        }

        /** The fewest that discharges in one series may count as. */
        long fewest(Count discharges) {
            boolean mayBeOne = discharges.most().isEmpty() || discharges.most().getAsLong() >= threshold;
            return mayBeOne ? Math.min(1, discharges.least()) : discharges.least();
        }

        /** The most that discharges in one series may count as. */
        long most(Count discharges) {
            return discharges.least() >= threshold
                    ? 1
                    : Math.min(discharges.most().orElse(Long.MAX_VALUE), threshold - 1);
        }

        /** In words: "thirty …". */
        String inWords() {
            return threshold + " or more of one weapon class at one place (" + onePlace.inWords()
                    + "), no two neighbours more than " + minutes() + " apart, count as one; fewer count each";
        }

        private String minutes() {
            return gap.equals(Duration.ofHours(1)) ? "an hour" : gap.toMinutes() + " minutes";
        }
    }

    /** @throws IllegalArgumentException when a part is blank */
    public CountingRule {
        if (id.isBlank() || title.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "expected a counting rule with its name, its title and its source, found one of them blank");
        }
    }

    /** The rule in one sentence, with its source. */
    public String inWords() {
        return title + ": " + series.map(Series::inWords).orElse("every one counts") + " (" + source + ")";
    }

    /** The same rule with places taken for one where they lie no farther apart than {@code distance}. */
    public CountingRule within(Metres distance) {
        return new CountingRule(
                id,
                title,
                series.map(one -> new Series(one.threshold(), one.gap(), new OnePlace.Within(distance))),
                source);
    }
}
