package org.truceline.app.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.notation.Faults;
import org.truceline.notation.Nearest;
import org.truceline.notation.Where;

/** Cells that somebody changed in a table of records, by heading; what is wrong with them is gathered. */
final class CellsTold {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,7}(?:\\.\\d{1,6})?) to (\\d{1,7}(?:\\.\\d{1,6})?)");
    private static final Pattern NUMBER = Pattern.compile("(?:(?<phrase>[a-z ]+) )?(?<digits>\\d{1,15})");

    private final Map<String, String> cells;
    private final Places places;
    private final Faults faults = new Faults();

    CellsTold(Map<String, String> cells, Places places) {
        this.cells = new LinkedHashMap<>(cells);
        this.places = places;
    }

    Faults faults() {
        return faults;
    }

    void fault(String heading, String expected, String found, String remedy) {
        faults.add(Where.of("table"), heading, expected, found.equals("nothing") ? found : "\"" + found + "\"", remedy);
    }

    /** Whether the cell was changed. */
    boolean tells(String heading) {
        return cells.containsKey(heading);
    }

    /** What stands in the cell now; empty where it was emptied. */
    Optional<String> find(String heading) {
        return Optional.ofNullable(cells.get(heading)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What stands there, as it was where it was not changed. */
    Optional<String> text(String heading, Optional<String> now) {
        return tells(heading) ? find(heading) : now;
    }

    /** The same of a cell that may not be empty. */
    String needed(String heading, Optional<String> now) {
        Optional<String> text = text(heading, now);
        if (text.isEmpty()) {
            fault(heading, "a value", "nothing", "It is required.");
        }
        return text.orElse("-");
    }

    /** One of some codes. */
    Optional<String> code(String heading, Optional<String> now, Set<String> codes, String expected) {
        Optional<String> code = text(heading, now);
        code.filter(text -> tells(heading) && !codes.contains(text))
                .ifPresent(text -> fault(
                        heading, expected, text, Nearest.question(text, codes).orElse("")));
        return code;
    }

    /** A place: with the meanings that it had where it was not changed. */
    Optional<ToldPlace> place(String heading, Optional<ToldPlace> now) {
        return tells(heading) ? find(heading).map(words -> new ToldPlace(words, places.told(words))) : now;
    }

    /** A number with the word that bounds it: "3", "at least 3", "several". */
    Optional<Amount> amount(String heading, Optional<Amount> now) {
        if (!tells(heading)) {
            return now;
        }
        return find(heading).flatMap(text -> {
            Optional<Amount> amount = amount(text);
            if (amount.isEmpty()) {
                fault(heading, "a number such as 3, at least 3, or several", text, "");
            }
            return amount;
        });
    }

    private static Optional<Amount> amount(String text) {
        for (Wording wording : Wording.values()) {
            if (wording.replacesNumber() && wording.phrase().equals(text)) {
                return Optional.of(Amount.of(wording));
            }
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String phrase = Optional.ofNullable(number.group("phrase")).orElse("");
        for (Wording wording : Wording.values()) {
            if (!wording.replacesNumber() && wording.phrase().equals(phrase)) {
                return Optional.of(Amount.of(wording, Long.parseLong(number.group("digits"))));
            }
        }
        return Optional.empty();
    }

    /** Two numbers: "350 to 10". */
    Optional<double[]> range(String heading, String expected) {
        return find(heading).flatMap(text -> {
            Matcher range = RANGE.matcher(text);
            if (!range.matches()) {
                fault(heading, expected, text, "");
                return Optional.empty();
            }
            return Optional.of(new double[] {Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2))});
        });
    }
}
