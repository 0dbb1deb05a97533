package org.truceline.notation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value of a written file and where it stands. */
public sealed interface Node {

    /** Where the value begins. */
    Where where();

    /** What kind of value this is, in words for messages. */
    String kind();

    /** A single value, as written, quotes removed. */
    record Scalar(Where where, String text) implements Node {
        @Override
        public String kind() {
            return "\"" + text + "\"";
        }
    }

    /** A list. */
    record Listing(Where where, List<Node> items) implements Node {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Named values in the order of the file, no name twice. */
    record Mapping(Where where, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a group of named values";
        }

        /** The value under {@code name}. */
        public Optional<Node> find(String name) {
            for (Entry entry : entries) {
                if (entry.name().text().equals(name)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        /** The same group without the values under {@code names}. */
        public Mapping without(Set<String> names) {
            return new Mapping(
                    where,
                    entries.stream()
                            .filter(entry -> !names.contains(entry.name().text()))
                            .toList());
        }
    }

    /** One name and its value. */
    record Entry(Scalar name, Node value) {

        /** True for a name without a colon and a value, as a comma between braces makes it of words that belong together. */
        public boolean isBare() {
            return value instanceof Scalar(Where where, String text)
                    && text.isEmpty()
                    && where.line() == name.where().line()
                    && where.column() == name.where().column() + name.text().length();
        }
    }
}
