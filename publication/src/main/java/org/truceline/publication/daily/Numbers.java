package org.truceline.publication.daily;

import java.util.ArrayList;
import java.util.List;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.daily.language.Sentence;

/** Gives each number of one report its name, and keeps them in the order of printing. */
final class Numbers {

    private final Speech speech;
    private final String window;
    private final List<PrintedNumber> printed = new ArrayList<>();

    /** Numbers that are said in this speech and are of this window. */
    Numbers(Speech speech, String window) {
        this.speech = speech;
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
                speech.text(Sentence.OF_THE_REPORT_BEFORE, "what", number.what()),
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
        return print(
                key,
                Integer.toString(records.size()),
                what,
                speech.text(Sentence.EACH_RECORD_COUNTS_ONCE),
                speech.text(Sentence.NOT_A_COUNT_OF_EVENTS),
                records);
    }

    List<PrintedNumber> all() {
        return List.copyOf(printed);
    }

    /** The number with this key. */
    PrintedNumber get(String key) {
        return printed.stream()
                .filter(number -> number.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
