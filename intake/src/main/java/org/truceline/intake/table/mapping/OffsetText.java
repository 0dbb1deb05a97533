package org.truceline.intake.table.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.table.Cell;

/** An offset or a zone as a table writes it. */
final class OffsetText {

    static final String EXPECTED = "an offset such as +03:00, UTC+3 or Z, or a zone such as Asia/Damascus";
    static final String FORM = "Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?";

    private static final Pattern PARTS = Pattern.compile("(?:UTC|GMT)?([+-])(\\d{1,2})(?::?(\\d{2}))?");
    private static final int MOST_HOURS = 18;

    private OffsetText() {}

    /** The offset or zone of a cell that is known to hold one: a bare 3 is +03:00. */
    static Optional<ZoneId> zone(Cell cell) {
        String text = Numerals.european(cell.printed().strip());
        if (cell instanceof Cell.Numeral && text.matches("-?\\d{1,2}")) {
            return offset(text.startsWith("-") ? text : "+" + text).map(ZoneId.class::cast);
        }
        return ZoneRulesProvider.getAvailableZoneIds().contains(text)
                ? Optional.of(ZoneId.of(text))
                : offset(text).map(ZoneId.class::cast);
    }

    /** The offset that {@code text} is. */
    static Optional<ZoneOffset> offset(String text) {
        if (text.equals("Z") || text.equals("UTC") || text.equals("GMT")) {
            return Optional.of(ZoneOffset.UTC);
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(parts.group(2));
        int minutes = Optional.ofNullable(parts.group(3)).map(Integer::parseInt).orElse(0);
        int sign = parts.group(1).equals("-") ? -1 : 1;
        try {
            return hours > MOST_HOURS
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
