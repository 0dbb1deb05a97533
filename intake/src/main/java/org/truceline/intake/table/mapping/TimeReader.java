package org.truceline.intake.table.mapping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.Clocks;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.mapping.MappingSummary.DayForm;
import org.truceline.intake.table.mapping.Reading.DayOrder;
import org.truceline.time.Told;

/**
 * Reads a time from a column with the day, or from one with the day and one with the clock time.
 *
 * @param offset the column with the offset or zone of each row
 * @param zone the stated zone of all rows
 */
record TimeReader(
        Column day, Optional<Column> clock, Optional<Column> offset, Optional<ZoneId> zone, DayOrder order, Tally tally)
        implements FieldReader {

    private static final String EXPECTED =
            "a day such as 2020-03-05, 5.3.2020 or 5 March 2020, with a year of four digits";
    private static final Pattern PARTS = Pattern.compile("(?<day>.+?)(?:(?:T| +|, *)(?<clock>" + ClockText.FORM
            + ")(?: *(?<offset>" + OffsetText.FORM + "))?| +(?<dayOffset>" + OffsetText.FORM + "))?");

    /** What one or two cells tell. */
    private record Parts(LocalDate day, Optional<ClockText> clock, Optional<ZoneOffset> offset) {}

    @Override
    public Optional<Value> read(RowCells cells) {
        Optional<Cell> dayTold = cells.find(day);
        Optional<Cell> clockTold = clock.flatMap(cells::find);
        if (dayTold.isEmpty()) {
            clockTold.ifPresent(told -> cells.fault(day, EXPECTED, "nothing", "A clock time alone is no time."));
            return Optional.empty();
        }
        int faults = cells.faults().size();
        Optional<Parts> parts = parts(cells, dayTold.get());
        Optional<Parts> whole = parts.map(
                read -> clockTold.map(told -> withClock(cells, read, told)).orElse(read));
        Optional<ZoneId> clockZone = whole.flatMap(read -> zone(cells, read));
        return cells.faults().size() > faults
                ? Optional.empty()
                : whole.flatMap(read -> clockZone.map(known -> value(read, known)));
    }

    private static Value value(Parts parts, ZoneId zone) {
        Clocks clocks = new Clocks(List.of(zone));
        String offset = zone instanceof ZoneOffset known ? known.getId() : "";
        return new Value.Time(
                parts.clock()
                        .map(told -> Told.parse(parts.day() + "T" + told.clock() + offset))
                        .orElseGet(() -> Told.ofDay(parts.day())),
                clocks);
    }

    private Optional<Parts> parts(RowCells cells, Cell cell) {
        return switch (cell) {
            case Cell.Day told -> spreadsheet(told.day(), Optional.empty());
            case Cell.DayAndClock told ->
                spreadsheet(
                        told.local().toLocalDate(),
                        Optional.of(ClockText.of(told.local().toLocalTime())));
            case Cell.Text told -> text(cells, told);
            case Cell.Numeral _ -> {
                cells.fault(day, EXPECTED, cell, "Give the column the format of a date in the spreadsheet.");
                yield Optional.empty();
            }
            case Cell.Clock _, Cell.Logical _, Cell.Formula _, Cell.ErrorCode _, Cell.Empty _ -> {
                cells.fault(day, EXPECTED, cell, "");
                yield Optional.empty();
            }
        };
    }

    private Optional<Parts> spreadsheet(LocalDate told, Optional<ClockText> clockTold) {
        tally.day(day, DayForm.SPREADSHEET);
        return Optional.of(new Parts(told, clockTold, Optional.empty()));
    }

    private Optional<Parts> text(RowCells cells, Cell.Text told) {
        Matcher parts = PARTS.matcher(Numerals.european(told.text()).strip().replaceAll(" +", " "));
        if (told.text().length() > 100 || !parts.matches()) {
            cells.fault(day, EXPECTED, told, "");
            return Optional.empty();
        }
        Optional<String> clockText = Optional.ofNullable(parts.group("clock"));
        Optional<String> offsetText =
                Optional.ofNullable(parts.group("offset")).or(() -> Optional.ofNullable(parts.group("dayOffset")));
        Optional<ClockText> clockTold = clockText.flatMap(ClockText::of);
        Optional<ZoneOffset> offsetTold = offsetText.flatMap(OffsetText::offset);
        if (clockTold.isPresent() != clockText.isPresent() || offsetTold.isPresent() != offsetText.isPresent()) {
            cells.fault(day, EXPECTED + ", and " + ClockText.EXPECTED, told, "");
            return Optional.empty();
        }
        return day(cells, told, DayText.of(parts.group("day").strip()))
                .map(known -> new Parts(known, clockTold, offsetTold));
    }

    private Optional<LocalDate> day(RowCells cells, Cell told, DayText text) {
        return switch (text) {
            case DayText.Certain certain -> {
                tally.day(day, certain.form());
                yield Optional.of(certain.day());
            }
            case DayText.Digits digits -> digits(cells, told, digits);
            case DayText.NoDay _ -> {
                cells.fault(day, EXPECTED, told, "");
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> digits(RowCells cells, Cell told, DayText.Digits digits) {
        tally.day(day, DayForm.DIGITS);
        if (digits.isAmbiguous()) {
            tally.ambiguous(day, cells.number());
        } else if (digits.monthFirst().isEmpty()) {
            tally.onlyDayFirst(day);
        } else if (digits.dayFirst().isEmpty()) {
            tally.onlyMonthFirst(day);
        }
        Optional<LocalDate> known = switch (order) {
            case DAY_FIRST -> digits.dayFirst();
            case MONTH_FIRST -> digits.monthFirst();
            case UNTOLD ->
                digits.isAmbiguous() ? Optional.empty() : digits.dayFirst().or(digits::monthFirst);
        };
        if (known.isEmpty()) {
            String expected = switch (order) {
                case DAY_FIRST -> "a day with the day before the month, as told";
                case MONTH_FIRST -> "a day with the month before the day, as told";
                case UNTOLD -> "a day of which the order of day and month is known";
            };
            cells.fault(
                    day,
                    expected,
                    told,
                    "Say in the mapping whether the column is day first or month first, or write 2020-03-05.");
        }
        return known;
    }

    private Parts withClock(RowCells cells, Parts parts, Cell cell) {
        Column column = clock.orElse(day);
        Optional<ClockText> told = switch (cell) {
            case Cell.Clock known -> Optional.of(ClockText.of(known.clock()));
            case Cell.DayAndClock known ->
                Optional.of(ClockText.of(known.local().toLocalTime()))
                        .filter(_ -> known.local().toLocalDate().equals(parts.day()));
            case Cell.Text known -> ClockText.of(Numerals.european(known.text()).strip());
            case Cell.Day _, Cell.Numeral _, Cell.Logical _, Cell.Formula _, Cell.ErrorCode _, Cell.Empty _ ->
                Optional.empty();
        };
        boolean agree = parts.clock().isEmpty() || parts.clock().equals(told);
        if (told.isEmpty() || !agree) {
            String other = parts.clock().map(ClockText::clock).orElse("");
            cells.fault(
                    column,
                    agree ? ClockText.EXPECTED : "the clock time of " + day + ", " + other,
                    cell,
                    cell.printed().strip().startsWith("24")
                            ? "Midnight at the end of a day is 00:00 of the next day."
                            : "");
        }
        return new Parts(parts.day(), told, parts.offset());
    }

    private Optional<ZoneId> zone(RowCells cells, Parts parts) {
        if (parts.offset().isPresent()) {
            return parts.offset().map(ZoneId.class::cast);
        }
        if (offset.isPresent()) {
            return columnZone(cells, offset.get());
        }
        if (zone.isEmpty()) {
            cells.fault(
                    day,
                    "a time with its offset, such as 2020-03-05T21:30+03:00",
                    "a time without one",
                    "State the zone of the table in the mapping.");
        }
        return zone;
    }

    private static Optional<ZoneId> columnZone(RowCells cells, Column column) {
        Optional<Cell> told = cells.find(column);
        Optional<ZoneId> zone = told.flatMap(OffsetText::zone);
        if (zone.isEmpty()) {
            String found = told.map(cell -> RowCells.quoted(cell.printed())).orElse("nothing");
            cells.fault(
                    column,
                    OffsetText.EXPECTED,
                    found,
                    Clocks.nearest(told.map(Cell::printed).orElse("")));
        }
        return zone;
    }
}
