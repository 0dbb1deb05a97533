package org.truceline.agreement.written;

import org.truceline.notation.Node;

/** What to write where something cannot be an open value. */
final class NotOpen {

    /** What to write where the time of a membership is open or has bounds. */
    static final String MEMBERSHIP_BOUND =
            "This can neither be open nor have bounds. Write a day, which is some instant of it; or the time in which the"
                    + " actor surely belongs, from the first instant that is sure until the last, and let the class have"
                    + " \"listing: partial\": then the rest stays open.";

    private NotOpen() {}

    /** The remedy for {@code node} under {@code about}; empty when no open value stands there. */
    static String remedy(Node node, String about) {
        if (!Values.isOpen(node)) {
            return "";
        }
        return "This cannot be open. "
                + switch (about) {
                    case "waived" ->
                        "If only one reading gives the duty another time, leave \"waived\" out and let the time be open:"
                                + " \"due: {by: {open: POINT, …}}\". If one reading lifts it, write \"when: {any: [{reading:"
                                + " {POINT: READING}}, {not: {done: EVENT}}]}\" with the reading that keeps it.";
                    case "concurrently" ->
                        "Write \"provided: {any: [{reading: {POINT: READING}}, {done: DUTY}]}\" with the reading under"
                                + " which it waits for nothing.";
                    case "members", "of" ->
                        "Leave the membership out and let the class have \"listing: partial\": then it is open whether the"
                                + " actor belongs to it. Where readings differ, let \"by\" be open in the term.";
                    case "under" ->
                        "Write the nearest class above all that it may be, or leave \"under\" out: then it is open which of"
                                + " them it is.";
                    case "within", "apart" -> "Leave it out: what is not told of two regions is open.";
                    default ->
                        "Write one name, and a condition \"reading: {POINT: READING}\" where it counts; or one term for each"
                                + " reading.";
                };
    }
}
