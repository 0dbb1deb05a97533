package org.truceline.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value of the agreement, fixed by the text or left open by it.
 *
 * @param <T> the value's type
 */
public sealed interface Value<T> {

    /** The value in {@code world}; empty when the text leaves it open there and nobody has proposed a reading. */
    Optional<T> in(World world);

    /** Every value that some reading gives it. */
    Stream<T> all();

    /** The points that keep this value open. */
    Stream<OpenPoint> points();

    /** The first point that keeps this value open, when it is. */
    default Optional<OpenPoint> point() {
        return points().findFirst();
    }

    /** The same value with {@code change} applied under every reading. */
    <B> Value<B> map(Function<T, B> change);

    /** A value that the text fixes. */
    static <T> Value<T> of(T value) {
        return new Fixed<>(value);
    }

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
        public Stream<OpenPoint> points() {
            return Stream.empty();
        }

        @Override
        public <B> Value<B> map(Function<T, B> change) {
            return new Fixed<>(change.apply(value));
        }
    }

    /** One value for each reading of an open point, which has at least one; each may be open in turn. */
    record ByReading<T>(OpenPoint of, Map<String, Value<T>> values) implements Value<T> {

        @Override
        public Optional<T> in(World world) {
            return Optional.ofNullable(values.get(world.readingOf(of))).flatMap(value -> value.in(world));
        }

        @Override
        public Stream<T> all() {
            return values.values().stream().flatMap(Value::all);
        }

        @Override
        public Stream<OpenPoint> points() {
            return Stream.concat(Stream.of(of), values.values().stream().flatMap(Value::points));
        }

        @Override
        public <B> Value<B> map(Function<T, B> change) {
            Map<String, Value<B>> changed = new LinkedHashMap<>();
            values.forEach((reading, value) -> changed.put(reading, value.map(change)));
            return new ByReading<>(of, changed);
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
        public Stream<OpenPoint> points() {
            return Stream.of(of);
        }

        @Override
        public <B> Value<B> map(Function<T, B> change) {
            return new Unfilled<>(of);
        }
    }
}
