package org.truceline.agreement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of the agreement, fixed by the text or left open by it.
 *
 * @param <T> the value's type
 */
public sealed interface Value<T> {

    /** The value in {@code world}; empty when the text leaves it open and nobody has proposed a reading. */
    Optional<T> in(World world);

    /** Every value that some reading gives it. */
    Stream<T> all();

    /** What keeps this value open, when it is. */
    Optional<OpenPoint> point();

    /** The same in every world. */
    record Fixed<T>(T value) implements Value<T> {
        @Override
        public Optional<T> in(World world) {
            return Optional.of(value);
        }

        @Override
        public Stream<T> all() {
            return Stream.of(value);
        }

        @Override
        public Optional<OpenPoint> point() {
            return Optional.empty();
        }
    }

    /** One value for each reading of an open point, which has at least one. */
    record ByReading<T>(OpenPoint of, Map<String, T> values) implements Value<T> {
        @Override
        public Optional<T> in(World world) {
            return Optional.ofNullable(values.get(world.readingOf(of)));
        }

        @Override
        public Stream<T> all() {
            return values.values().stream();
        }

        @Override
        public Optional<OpenPoint> point() {
            return Optional.of(of);
        }
    }

    /** Left open, without any proposed reading. */
    record Unfilled<T>(OpenPoint of) implements Value<T> {
        @Override
        public Optional<T> in(World world) {
            return Optional.empty();
        }

        @Override
        public Stream<T> all() {
            return Stream.empty();
        }

        @Override
        public Optional<OpenPoint> point() {
            return Optional.of(of);
        }
    }
}
