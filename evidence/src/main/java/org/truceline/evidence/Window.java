package org.truceline.evidence;

import java.util.Optional;

/**
 * The time that a figure covers, from its first to its last day, both included. An end that is not stated is open: a
 * window without an end may reach to any day.
 */
public record Window(Optional<PartialDate> from, Optional<PartialDate> to) {

    /** The window of a figure that states none. */
    public static final Window NOT_STATED = new Window(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when the window surely ends before it starts */
    public Window {
        if (from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest())) {
            throw new IllegalArgumentException("expected a window that ends on or after "
                    + from.get().text() + ", found an end at " + to.get().text());
        }
    }

    /** Everything since the date, with no end stated. */
    public static Window since(PartialDate from) {
        return new Window(Optional.of(from), Optional.empty());
    }

    public static Window between(PartialDate from, PartialDate to) {
        return new Window(Optional.of(from), Optional.of(to));
    }

    /** Whether neither end is stated. */
    public boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether no day can lie in both windows, under every reading of their ends. */
    public boolean surelyApartFrom(Window other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    /** Whether each day of the other window surely lies in this one; an open end of this one is no limit. */
    public boolean surelyCovers(Window other) {
        return startsNoLater(other) && endsNoEarlier(other);
    }

    /** The window in words: {@code since 2019-12}, {@code 2020-01 to 2020-02}, {@code window not stated}. */
    public String text() {
        if (isOpen()) {
            return "window not stated";
        }
        String start = from.map(PartialDate::text).orElse("");
        String end = to.map(PartialDate::text).orElse("");
        if (end.isEmpty()) {
            return "since " + start;
        }
        return start.isEmpty() ? "until " + end : start.equals(end) ? start : start + " to " + end;
    }

    private boolean endsBefore(Window other) {
        return to.isPresent()
                && other.from.isPresent()
                && to.get().latest().isBefore(other.from.get().earliest());
    }

    private boolean startsNoLater(Window other) {
        return from.isEmpty()
                || from.equals(other.from)
                || other.from
                        .filter(start -> !start.earliest().isBefore(from.get().latest()))
                        .isPresent();
    }

    private boolean endsNoEarlier(Window other) {
        return to.isEmpty()
                || to.equals(other.to)
                || other.to
                        .filter(end -> !end.latest().isAfter(to.get().earliest()))
                        .isPresent();
    }
}
