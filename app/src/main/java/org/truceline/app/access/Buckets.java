package org.truceline.app.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A bucket of tokens for each key: a request takes one out, time puts them back, an empty bucket refuses. Keeps the
 * {@value #MOST} keys that were used last; one that was forgotten has a full bucket again.
 */
final class Buckets {

    static final int MOST = 10_000;

    private final InstantSource clock;
    private final int size;
    private final double perMilli;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param size how many requests may come at once
     * @param perSecond how many may come for ever
     */
    Buckets(InstantSource clock, int size, double perSecond) {
        this.clock = clock;
        this.size = size;
        this.perMilli = perSecond / 1000;
    }

    /** Takes one for {@code key}; empty when there was one, else how long to wait for the next. */
    synchronized Optional<Duration> take(String key) {
        long now = clock.millis();
        Bucket bucket = buckets.getOrDefault(key, new Bucket(size, now));
        double there = Math.min(size, bucket.there() + Math.max(0, now - bucket.at()) * perMilli);
        if (there < 1) {
            buckets.put(key, new Bucket(there, now));
            return Optional.of(Duration.ofMillis((long) Math.ceil((1 - there) / perMilli)));
        }
        buckets.put(key, new Bucket(there - 1, now));
        return Optional.empty();
    }

    synchronized int known() {
        return buckets.size();
    }

    private record Bucket(double there, long at) {}
}
