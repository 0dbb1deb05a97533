package org.truceline.intake.plain;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.Clocks;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.Days;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * The time from one cell until another, both included to the precision told: instants with their offset
 * 2020-03-05T21:30+02:00 or zone 2020-03-05T21:30[Asia/Damascus]; what has neither is held against any clock on Earth.
 */
final class Moments {

    private static final Pattern ZONED = Pattern.compile("(.*\\S) ?\\[([A-Za-z0-9_+/-]{1,50})]");
    private static final Pattern BLANK_BEFORE_CLOCK = Pattern.compile("(?<=^\\d{4}-\\d\\d-\\d\\d) (?=\\d\\d:)");
    private static final String EXPECTED =
            "an instant such as 2020-03-05T21:30+02:00, 2020-03-05T21:30Z or 2020-03-05T21:30[Asia/Damascus], or a day";

    private final Cells cells;
    private final Days days;
    private final List<String> remarks;

    Moments(Cells cells, Days days, List<String> remarks) {
        this.cells = cells;
        this.days = days;
        this.remarks = remarks;
    }

    private record Moment(Told told, Clocks clocks, String text) {

        PossibleTime possible() {
            return clocks.hull(told);
        }

        boolean needsClock() {
            return told.offset().isEmpty() && clocks.equals(Clocks.ANY);
        }
    }

    /** The time; a fault for each cell that tells none, or where it ends before it begins. An empty {@code until} is as {@code from}. */
    Optional<When> read() {
        Optional<Moment> from = moment(Names.FROM);
        Optional<Moment> until = cells.text(Names.UNTIL).isEmpty() ? from : moment(Names.UNTIL);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (isBefore(until.get(), from.get())) {
            cells.fault(Names.UNTIL, "a time at or after from, \"" + from.get().text() + "\"", "");
            return Optional.empty();
        }
        return Optional.of(between(from.get(), until.get()));
    }

    private static boolean isBefore(Moment until, Moment from) {
        boolean sameClock = until.told().offset().equals(from.told().offset())
                && until.clocks().equals(from.clocks());
        return sameClock
                ? until.told().from().isBefore(from.told().from())
                : until.possible().surelyBefore(from.possible().from().orElseThrow());
    }

    private static When between(Moment from, Moment until) {
        boolean anyClock = from.needsClock() || until.needsClock();
        String told = from.equals(until) ? from.text() : from.text() + " to " + until.text();
        return new When(
                told + (anyClock ? ", no zone told" : ""),
                anyClock ? Clocks.ANY.inWords() : "",
                from.possible().hull(until.possible()),
                List.of());
    }

    private Optional<Moment> moment(String column) {
        String text = cells.text(column);
        if (!text.contains(":")) {
            return days.read(cells, column, remarks).map(day -> new Moment(Told.ofDay(day), Clocks.ANY, "" + day));
        }
        return cells.read(column, EXPECTED, Moments::parse);
    }

    private static Moment parse(String text) {
        Matcher zoned = ZONED.matcher(text);
        boolean hasZone = zoned.matches();
        String clock =
                BLANK_BEFORE_CLOCK.matcher(hasZone ? zoned.group(1) : text).replaceFirst("T");
        Told told = Told.parse(clock);
        if (told.from().getYear() < 1900 || told.from().getYear() > 2100) {
            throw new DateTimeException("year");
        }
        return new Moment(told, hasZone ? new Clocks(List.of(ZoneId.of(zoned.group(2)))) : Clocks.ANY, text);
    }
}
