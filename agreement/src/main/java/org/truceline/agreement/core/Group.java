package org.truceline.agreement.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A group of named values in the order in which they are put. */
final class Group {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    Group put(String name, Object value) {
        entries.put(name, value);
        return this;
    }

    Group put(String name, Optional<?> value) {
        value.ifPresent(given -> entries.put(name, given));
        return this;
    }

    /** Puts what is not empty. */
    Group putAny(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            entries.put(name, values);
        }
        return this;
    }

    /** Puts what is not empty. */
    Group putAny(String name, Map<?, ?> values) {
        if (!values.isEmpty()) {
            entries.put(name, values);
        }
        return this;
    }

    /** Puts what is not empty. */
    Group putWords(String name, String words) {
        if (!words.isEmpty()) {
            entries.put(name, words);
        }
        return this;
    }

    Group putAll(Map<String, Object> values) {
        entries.putAll(values);
        return this;
    }

    Map<String, Object> map() {
        return entries;
    }
}
