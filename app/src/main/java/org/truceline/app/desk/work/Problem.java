package org.truceline.app.desk.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.notation.Fault;

/**
 * One thing that stands against a request.
 *
 * @param record which record; null where it is none or the whole
 * @param field its field from the outside in, with dots between; "" for the whole
 * @param why overtaken, unknown, rule, form, forbidden or limit
 * @param remedy what to do
 */
public record Problem(@Nullable UUID record, String field, String why, String expected, String found, String remedy) {

    /** Of a form that is none. */
    public static Problem form(@Nullable UUID record, String field, String expected, String found) {
        return new Problem(record, field, "form", expected, found, "Mend it and send it again.");
    }

    /** A fault of what was sent, where it is in it. */
    public static Problem of(@Nullable UUID record, String field, Fault fault) {
        return new Problem(record, field, "form", fault.expected(), fault.found(), fault.remedy());
    }

    /** A rule stands against it. */
    public static Problem rule(@Nullable UUID record, String expected, String found, String remedy) {
        return new Problem(record, "", "rule", expected, found, remedy);
    }

    /** Nothing of that name, or nothing that this account may know of. */
    public static Problem unknown(@Nullable UUID record) {
        return new Problem(record, "", "unknown", "a record that is here", "one that is not", "Load the page again.");
    }
}
