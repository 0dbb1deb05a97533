package org.truceline.intake.place;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A unit of length, with the words for it. */
enum Unit {
    METRE("1", "m|metre|metres|meter|meters|م|متر|مترا|امتار"),
    KILOMETRE("1000", "km|kms|kilometre|kilometres|kilometer|kilometers|كم|كلم|كيلو|كيلومتر|كيلومترا|كيلومترات"),
    MILE("1609.344", "mi|mile|miles|ميل|ميلا|اميال"),
    NAUTICAL_MILE("1852", "nmi"),
    YARD("0.9144", "yd|yds|yard|yards|ياردة"),
    FOOT("0.3048", "ft|foot|feet|قدم");

    private static final Map<String, Unit> BY_WORD = byWord();

    private final BigDecimal metres;
    private final String words;

    Unit(String metres, String words) {
        this.metres = new BigDecimal(metres);
        this.words = words;
    }

    static Optional<Unit> of(Token token) {
        return Optional.ofNullable(BY_WORD.get(token.text()));
    }

    double metres(BigDecimal number) {
        return number.multiply(metres).doubleValue();
    }

    private static Map<String, Unit> byWord() {
        Map<String, Unit> all = new TreeMap<>();
        for (Unit unit : values()) {
            for (String word : unit.words.split("\\|", -1)) {
                all.put(word, unit);
            }
        }
        return all;
    }
}
