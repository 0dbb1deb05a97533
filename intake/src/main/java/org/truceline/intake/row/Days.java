package org.truceline.intake.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.row.DayForms.Form;

/**
 * Days of one file. The year of four digits first, or the month by its English name, tells itself; of other numbers
 * nothing is guessed: somebody has to tell their order. Where a file changes from one form to another, the row says so.
 */
public final class Days {

    /** The clock of midnight, which some releases write behind a day. */
    private static final Pattern MIDNIGHT = Pattern.compile("(?i)[ T](?:0?0:00(?::00(?:\\.0+)?)?|12:00(?::00)? AM)$");

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final List<DateTimeFormatter> NAMED =
            List.of(named("d MMMM uuuu"), named("d MMM uuuu"), named("d-MMM-uuuu"));

    private final Optional<DateOrder> order;
    private final Map<Form, Long> firstSeen = new EnumMap<>(Form.class);

    /** Days in the order that was told, where any was. */
    public Days(Optional<DateOrder> order) {
        this.order = order;
    }

    /** Forgets the forms that were read, and takes {@code before} for those of earlier rows. */
    public void resume(DayForms before) {
        firstSeen.clear();
        firstSeen.putAll(before.lines());
    }

    /** The forms that were read so far. */
    public DayForms forms() {
        return new DayForms(firstSeen);
    }

    /** True when a day of this form gets no remark; where no day was read before it becomes the first, in {@code line}. */
    public boolean takes(Form form, long line) {
        firstSeen.putIfAbsent(form, line);
        return first(form) == form;
    }

    private record Read(LocalDate day, Form form) {}

    /** The cell as a day from 1900 to 2100; a fault otherwise. A change of form is added to {@code remarks}. */
    public Optional<LocalDate> read(Cells cells, String column, List<String> remarks) {
        String text = MIDNIGHT.matcher(cells.text(column)).replaceFirst("");
        Optional<Read> read = Optional.empty();
        try {
            read = day(text);
        } catch (DateTimeException _) {
            // No such day: the fault below says what was expected.
        }
        if (read.isEmpty()) {
            cells.fault(column, expected(), remedy(text));
        }
        read.ifPresent(found -> notice(found.form(), column, cells.where().line(), remarks));
        return read.map(Read::day);
    }

    private Optional<Read> day(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return near(of(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)), Form.YEAR_FIRST);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return order.flatMap(told -> switch (told) {
                case DAY_FIRST -> near(of(numbers.group(4), numbers.group(3), numbers.group(1)), Form.NUMBERS);
                case MONTH_FIRST -> near(of(numbers.group(4), numbers.group(1), numbers.group(3)), Form.NUMBERS);
                case YEAR_FIRST -> Optional.empty();
            });
        }
        return text.isEmpty() || text.chars().noneMatch(Character::isLetter) ? Optional.empty() : named(text, 0);
    }

    private static Optional<Read> named(String text, int from) {
        try {
            return near(LocalDate.parse(text, NAMED.get(from)), Form.NAMED);
        } catch (DateTimeException problem) {
            if (from + 1 == NAMED.size()) {
                throw problem;
            }
            return named(text, from + 1);
        }
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Optional<Read> near(LocalDate day, Form form) {
        return day.getYear() < 1900 || day.getYear() > 2100 ? Optional.empty() : Optional.of(new Read(day, form));
    }

    private String expected() {
        String orders = order.map(told -> switch (told) {
                    case DAY_FIRST -> ", or day, month and year, as told";
                    case MONTH_FIRST -> ", or month, day and year, as told";
                    case YEAR_FIRST -> "";
                })
                .orElse("");
        return "a day of the calendar from 1900 to 2100 such as 2020-03-05" + orders;
    }

    private String remedy(String text) {
        return order.isEmpty() && NUMBERS.matcher(text).matches()
                ? "Which number is the day and which the month cannot be told: say --dates day-first or --dates"
                        + " month-first."
                : "";
    }

    private void notice(Form form, String column, int line, List<String> remarks) {
        firstSeen.putIfAbsent(form, (long) line);
        Form first = first(form);
        if (first != form) {
            remarks.add("The date in " + column + " has " + form.words() + ", those from line " + firstSeen.get(first)
                    + " on have " + first.words() + ".");
        }
    }

    private Form first(Form otherwise) {
        return firstSeen.size() == 1 ? otherwise : forms().first().orElse(otherwise);
    }

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
