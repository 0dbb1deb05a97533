package org.truceline.intake.dossier;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.truceline.evidence.Worded;
import org.truceline.notation.Fields;

/** How words of closed sets, days and numbers are written in a dossier. */
final class Words {

    static final String DAY = "a day such as 2020-03-05";
    static final String PART = "a day 2020-03-05, a month 2020-03 or a year 2020";
    static final String WHOLE = "a whole number of zero or more";

    /** Other words that dossiers have for members of closed sets. */
    private static final Map<String, String> ALSO = Map.of(
            "killed-and-injured", "casualties",
            "incremental", "increment",
            "revised", "revision");

    private Words() {}

    /** The member that stands under {@code name}; a fault and the first of the set otherwise. */
    static <E extends Enum<E> & Worded> E member(Class<E> set, Fields fields, String name) {
        String expected = "one of " + String.join(", ", Worded.words(set));
        return fields.get(name, expected, text -> Worded.get(set, plain(text)), set.getEnumConstants()[0]);
    }

    private static String plain(String text) {
        String joined = text.replace(' ', '-');
        return ALSO.getOrDefault(joined, joined);
    }

    /** The day under {@code name}; a fault and a stand-in otherwise. */
    static LocalDate day(Fields fields, String name) {
        return fields.get(name, DAY, LocalDate::parse, LocalDate.EPOCH);
    }

    /** The whole number under {@code name}, when given. */
    static OptionalLong number(Fields fields, String name) {
        return fields.find(name, WHOLE, Words::whole).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** {@code text} as a whole number of zero or more. */
    static long whole(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException(WHOLE);
        }
        return number;
    }
}
