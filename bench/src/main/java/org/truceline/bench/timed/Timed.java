package org.truceline.bench.timed;

/**
 * What a contender took, the median of its rounds.
 *
 * @param points of one pass
 * @param found of one pass
 * @param rounds of which these are the medians
 * @param seconds of the clock
 * @param cpuSeconds of all threads of the process together, those of the compiler and of the collector among them; not a
 *     number where that was not measured
 */
public record Timed(String name, long points, long found, int rounds, double seconds, double cpuSeconds) {

    /** Points a second. */
    public double rate() {
        return points / seconds;
    }

    /** How many times as many points a second as {@code other}. */
    public double times(Timed other) {
        return rate() / other.rate();
    }
}
