package org.truceline.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Failed logins, and how long the next one has to wait: after {@value #FREE} failures a growing time, after
 * {@value #LOCK} a quarter of an hour. Counted for each login from each address, and for each address; a login from
 * everywhere is only slowed down, so that nobody is locked out by a stranger. Whether an account has that login plays no
 * part. Forgets what is older than {@link #MEMORY}, and beyond {@value #MOST} keys what was used longest ago.
 */
final class Attempts {

    static final int FREE = 5;
    static final int LOCK = 10;
    static final int MOST = 10_000;
    static final Duration MEMORY = Duration.ofMinutes(15);

    private static final Duration EVERYWHERE = Duration.ofSeconds(10);
    private static final int FREE_EVERYWHERE = 50;
    private static final int FREE_BY_ADDRESS = 30;

    private final InstantSource clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > MOST;
        }
    };

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** How long a login from this address has to wait now; empty when it may be tried. */
    synchronized Optional<Duration> wait(String login, String address) {
        Instant free = max(
                free(new Key(login, address), FREE, LOCK),
                max(free(new Key("", address), FREE_BY_ADDRESS, FREE_BY_ADDRESS), everywhere(login)));
        Duration left = Duration.between(clock.instant(), free);
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /** A login failed. */
    synchronized void failed(String login, String address) {
        count(new Key(login, address));
        count(new Key("", address));
        count(new Key(login, ""));
    }

    /** A login succeeded: what failed before, by this login from this address, is forgotten. */
    synchronized void succeeded(String login, String address) {
        failures.remove(new Key(login, address));
    }

    synchronized int known() {
        return failures.size();
    }

    private void count(Key key) {
        Instant now = clock.instant();
        failures.put(key, new Failures(recent(key, now).times() + 1, now));
    }

    private Failures recent(Key key, Instant now) {
        Failures before = failures.getOrDefault(key, Failures.NONE);
        return Duration.between(before.last(), now).compareTo(MEMORY) >= 0 ? Failures.NONE : before;
    }

    private Instant free(Key key, int freely, int lock) {
        Failures before = recent(key, clock.instant());
        if (before.times() >= lock) {
            return before.last().plus(MEMORY);
        }
        return before.times() < freely ? Instant.MIN : before.last().plusSeconds(1L << (before.times() - freely));
    }

    private Instant everywhere(String login) {
        Failures before = recent(new Key(login, ""), clock.instant());
        return before.times() < FREE_EVERYWHERE ? Instant.MIN : before.last().plus(EVERYWHERE);
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Key(String login, String address) {}

    private record Failures(int times, Instant last) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);
    }
}
