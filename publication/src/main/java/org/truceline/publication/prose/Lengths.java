package org.truceline.publication.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.truceline.geo.Metres;

/**
 * Lengths in words, as the file of terms writes them.
 *
 * @param written how each length is written: "500 yd"
 */
record Lengths(Map<Metres, String> written) {

    private static final BigDecimal KILOMETRE = BigDecimal.valueOf(1000);

    /** "6 km"; with the metres that other units stand for, to the millimetre: "500 yd (457.2 m)". */
    String of(Metres length) {
        String metric = metric(length);
        String own = written.getOrDefault(length, metric);
        return own.endsWith("m") && !own.contains(" or ") ? own : own + " (" + metric + ")";
    }

    private static String metric(Metres length) {
        BigDecimal metres = new BigDecimal(length.value()).setScale(3, RoundingMode.HALF_UP);
        return metres.abs().compareTo(KILOMETRE) < 0 ? plain(metres) + " m" : plain(metres.divide(KILOMETRE)) + " km";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
