package org.truceline.intake.place;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A unit of length, with the words for it. */
enum Unit {
    METRE("1", "m", "metre", "metres", "meter", "meters", "م", "متر", "مترا", "امتار"),
    KILOMETRE(
            "1000",
            "km",
            "kms",
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
            "كم",
            "كلم",
            "كيلو",
            "كيلومتر",
            "كيلومترا",
            "كيلومترات"),
    MILE("1609.344", "mi", "mile", "miles", "ميل", "ميلا", "اميال"),
    NAUTICAL_MILE("1852", "nmi"),
    YARD("0.9144", "yd", "yds", "yard", "yards", "ياردة"),
    FOOT("0.3048", "ft", "foot", "feet", "قدم");

    private final BigDecimal metres;
    private final Set<String> words;

    Unit(String metres, String... words) {
        this.metres = new BigDecimal(metres);
        this.words = Set.of(words);
    }

    static Optional<Unit> of(Token token) {
        return Arrays.stream(values()).filter(unit -> token.isOneOf(unit.words)).findFirst();
    }

    double metres(BigDecimal number) {
        return number.multiply(metres).doubleValue();
    }
}
