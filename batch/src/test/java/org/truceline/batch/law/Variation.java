package org.truceline.batch.law;

import java.util.List;
import java.util.Optional;

/**
 * How an agreement differs from the plain one of the same seed.
 *
 * @param more the number of a point that gets one more reading
 * @param filled a point that is settled by one of its readings
 * @param order a seed by which everything whose order has no meaning is put in another order
 * @param renamed whether everything has another id
 */
record Variation(Optional<Integer> more, Optional<Filled> filled, Optional<Long> order, boolean renamed) {

    static final Variation NONE = new Variation(Optional.empty(), Optional.empty(), Optional.empty(), false);
    static final Variation RENAMED = new Variation(Optional.empty(), Optional.empty(), Optional.empty(), true);

    /** A point, and the reading that settles it, both by number. */
    record Filled(int point, int reading) {}

    static Variation more(int point) {
        return new Variation(Optional.of(point), Optional.empty(), Optional.empty(), false);
    }

    static Variation filled(int point, int reading) {
        return new Variation(Optional.empty(), Optional.of(new Filled(point, reading)), Optional.empty(), false);
    }

    static Variation ordered(long by) {
        return new Variation(Optional.empty(), Optional.empty(), Optional.of(by), false);
    }

    /** The id of what is called {@code plain} in the plain agreement; another order by name, too. */
    String id(String plain) {
        if (!renamed) {
            return plain;
        }
        StringBuilder other = new StringBuilder("other-");
        plain.chars().forEach(letter -> other.append((char) (Character.isDigit(letter) ? '9' - letter + '0' : letter)));
        return other.toString();
    }

    /** The plain id of what is called {@code id}. */
    String plain(String id) {
        return renamed && id.startsWith("other-")
                ? id(id.substring("other-".length())).substring("other-".length())
                : id;
    }

    /** The list in this order. */
    <T> List<T> order(List<T> plain, Object... where) {
        return order.map(by -> Dice.of(by).at(where).shuffled(plain)).orElse(plain);
    }
}
