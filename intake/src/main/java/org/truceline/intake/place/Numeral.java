package org.truceline.intake.place;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as told.
 *
 * @param value zero or more
 */
record Numeral(BigDecimal value) {

    private static final Pattern FORM = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,6})?");
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    /** The number; empty when it has too many digits or signs, or may be thousands as well as a fraction. */
    static Optional<Numeral> of(Token token) {
        String text = token.text();
        return FORM.matcher(text).matches()
                        && !THOUSANDS_OR_DECIMALS.matcher(text).matches()
                ? Optional.of(new Numeral(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }

    /** Half a step of the last digit told; zeros at the end of a whole number are taken for rounding. */
    BigDecimal halfStep() {
        BigDecimal told = value.scale() > 0 ? value : value.stripTrailingZeros();
        return told.ulp().divide(BigDecimal.TWO);
    }
}
