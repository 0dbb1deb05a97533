package org.truceline.app.table;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.register.Clocked;
import org.truceline.intake.Clocks;
import org.truceline.intake.table.mapping.Value;
import org.truceline.publication.table.OutCell;
import org.truceline.time.Told;

/** A time as cells: when it began, when it ended, and the zone that was stated. Offsets are kept in both directions. */
final class TimeCells {

    static final String TIME = "time";
    static final String UNTIL = "until";
    static final String ZONE = "zone";

    private static final String EXPECTED =
            "a day 2020-03-05, or a clock time with its offset or with a zone beside it, 2020-03-05T21:30+03:00";

    private TimeCells() {}

    /** The stated zone of times that were told without an offset of their own. */
    static Optional<ZoneId> zone(Value.Time first, Optional<Value.Time> last) {
        return Stream.concat(Stream.of(first), last.stream())
                .filter(time -> time.told().offset().isEmpty())
                .map(time -> time.clocks().zones().getFirst())
                .findFirst();
    }

    static List<OutCell> cells(Optional<Clocked> when) {
        return List.of(
                OutCell.of(when.map(clocked -> text(clocked.first(), clocked.zone()))
                        .orElse("")),
                OutCell.of(when.flatMap(clocked -> clocked.last().map(last -> text(last, clocked.zone())))
                        .orElse("")),
                OutCell.of(when.flatMap(Clocked::zone).map(ZoneId::getId).orElse("")));
    }

    /** With its offset where the stated zone has only one for it; a day and a time that comes twice stay as told. */
    private static String text(Told told, Optional<ZoneId> zone) {
        boolean hasOne = told.offset().isEmpty()
                && !told.isDay()
                && zone.filter(told::isOnceOn).isPresent();
        return hasOne
                ? told.text() + zone.get().getRules().getOffset(told.from()).getId()
                : told.text();
    }

    /** The time with what changed cells say. */
    static Optional<Clocked> changed(Optional<Clocked> now, CellsTold cells) {
        if (Stream.of(TIME, UNTIL, ZONE).noneMatch(cells::tells)) {
            return now;
        }
        int faults = cells.faults().count();
        Optional<ZoneId> zone = cells.tells(ZONE) ? zone(cells) : now.flatMap(Clocked::zone);
        Optional<Told> first = cells.tells(TIME) ? told(cells, TIME) : now.map(Clocked::first);
        Optional<Told> last = cells.tells(UNTIL) ? told(cells, UNTIL) : now.flatMap(Clocked::last);
        List<Told> edited = new ArrayList<>();
        first.filter(_ -> cells.tells(TIME) || cells.tells(ZONE)).ifPresent(edited::add);
        last.filter(_ -> cells.tells(UNTIL) || cells.tells(ZONE)).ifPresent(edited::add);
        edited.forEach(told -> requireClock(cells, told, zone));
        if (first.isEmpty() && last.isPresent()) {
            cells.fault(TIME, "when it began", "nothing", "An end alone is no time.");
        }
        if (cells.faults().count() > faults) {
            return Optional.empty();
        }
        return first.flatMap(begin -> clocked(cells, begin, last, zone));
    }

    private static Optional<Clocked> clocked(CellsTold cells, Told first, Optional<Told> last, Optional<ZoneId> zone) {
        try {
            return Optional.of(new Clocked(first, last, zone));
        } catch (IllegalArgumentException _) {
            cells.fault(
                    UNTIL,
                    "an end at or after " + first.text(),
                    last.map(Told::text).orElse("nothing"),
                    "");
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(CellsTold cells) {
        Optional<String> text = cells.find(ZONE);
        Optional<ZoneId> zone = text.flatMap(Clocks::findZone);
        if (text.isPresent() && zone.isEmpty()) {
            cells.fault(
                    ZONE,
                    "a zone such as Asia/Damascus or an offset such as +03:00",
                    text.get(),
                    Clocks.nearest(text.get()));
        }
        return zone;
    }

    private static Optional<Told> told(CellsTold cells, String heading) {
        return cells.find(heading).flatMap(text -> {
            try {
                return Optional.of(Told.parse(text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +(?=\\d)", "$1T")));
            } catch (DateTimeException _) {
                cells.fault(heading, EXPECTED, text, "");
                return Optional.empty();
            }
        });
    }

    private static void requireClock(CellsTold cells, Told told, Optional<ZoneId> zone) {
        if (told.offset().isEmpty() && zone.isEmpty()) {
            cells.fault(TIME, EXPECTED, told.text(), "State the zone, or write the offset with the time.");
        }
        told.offset()
                .filter(offset ->
                        zone.filter(stated -> !isOf(stated, told, offset)).isPresent())
                .ifPresent(offset -> cells.fault(
                        TIME,
                        "an offset that " + zone.get().getId() + " has then",
                        told.text(),
                        "Change the offset, or empty the zone."));
    }

    private static boolean isOf(ZoneId zone, Told told, ZoneOffset offset) {
        return zone.getRules().getOffset(told.from().toInstant(offset)).equals(offset);
    }
}
