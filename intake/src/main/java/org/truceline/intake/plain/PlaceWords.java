package org.truceline.intake.plain;

import java.util.Optional;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.row.Entry;

/**
 * What is written of a place as it was understood behind its name, before its middle and behind that.
 *
 * @param radius metres; infinite where nothing bounds the place, and its middle is not written
 * @param before with slack behind it
 * @param behind with slack behind it
 */
@SuppressWarnings("ArrayRecordComponent")
record PlaceWords(double radius, byte[] before, byte[] behind, boolean hasCommas) {

    /** What a table may have to write otherwise, where a cell begins with it. */
    private static final String UNSOUND = "=+-@\t\r\n＝＋－＠#";

    /** Those of {@code row}, whose place has the name; empty where it is another than a disc, or is not written as it is. */
    static Optional<PlaceWords> of(Entry.Taken row, String name) {
        String all = row.used().place();
        String text = all.substring(all.startsWith(name) ? name.length() : 0);
        boolean isPlain = all.startsWith(name)
                && isPlain(all)
                && row.occurrence().at().relations().isEmpty();
        Whereabouts ground = row.occurrence().at().ground();
        if (isPlain && ground instanceof Whereabouts.Disc(var middle, var radius)) {
            String point = middle.toString();
            int at = text.lastIndexOf(point);
            return at < 0
                    ? Optional.empty()
                    : Optional.of(of(radius.value(), text.substring(0, at), text.substring(at + point.length()), true));
        }
        return isPlain && ground instanceof Whereabouts.Anywhere
                ? Optional.of(of(Double.POSITIVE_INFINITY, text, "", text.contains(",")))
                : Optional.empty();
    }

    private static PlaceWords of(double radius, String before, String behind, boolean hasCommas) {
        return new PlaceWords(radius, TextBytes.withSlack(before), TextBytes.withSlack(behind), hasCommas);
    }

    /** True where a table has the text as it is, or between quotation marks where there are commas in it. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && UNSOUND.indexOf(text.charAt(0)) < 0
                && text.chars().noneMatch(letter -> letter == '"' || letter == '\n' || letter == '\r');
    }

    /** True where nothing bounds it. */
    boolean isAnywhere() {
        return radius == Double.POSITIVE_INFINITY;
    }
}
