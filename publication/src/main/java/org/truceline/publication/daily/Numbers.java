package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.evidence.register.RecordId;

/** Gives each number of one report its name, and keeps them in the order of printing. */
final class Numbers {

    /** What is printed of a number that counts records one by one. */
    static final String EACH_RECORD = "each record counts once";

    private final String window;
    private final List<PrintedNumber> printed = new ArrayList<>();

    Numbers(String window) {
        this.window = window;
    }

    PrintedNumber print(String key, String text, String what, String rule, String effort, List<RecordId> records) {
        return add(key, text, what, rule, window, effort, records);
    }

    /** A number of another report once more in this one, with its own window. */
    PrintedNumber reprint(String when, PrintedNumber number) {
        return add(
                when + number.key(),
                number.text(),
                number.what() + ", of the report before",
                number.rule(),
                number.window(),
                number.effort(),
                number.records());
    }

    private PrintedNumber add(
            String key, String text, String what, String rule, String of, String effort, List<RecordId> records) {
        PrintedNumber number =
                new PrintedNumber("N" + (printed.size() + 1), key, text, what, rule, of, effort, records);
        printed.add(number);
        return number;
    }

    /** How many records, where each counts once and no looking would have added to them. */
    PrintedNumber records(String key, String what, List<RecordId> records) {
        return print(key, Integer.toString(records.size()), what, EACH_RECORD, "not a count of events", records);
    }

    List<PrintedNumber> all() {
        return List.copyOf(printed);
    }

    Optional<PrintedNumber> find(String key) {
        return printed.stream().filter(number -> number.key().equals(key)).findFirst();
    }
}
