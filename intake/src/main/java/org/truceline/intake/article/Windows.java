package org.truceline.intake.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Window;

/** Stretches of time over which a sentence counts: since, from, between, in a month, over the past weeks. */
final class Windows {

    /** A stretch at its offsets, as printed; its window is open where the text and its day do not tell. */
    record Found(int start, int end, String words, Window window) {}

    private static final String MONTH =
            "(?:(?i:last|this)[ ])?" + Words.MONTHS.anyCapitalised() + "(?:[ ](?:of[ ])?\\d{4}\\b)?";
    private static final String POINT =
            "(?:(?i:the[ ](?:beginning|start|outset|end)[ ]of[ ]|(?:early|late|mid)[ -]))?(?:" + Days.DAY + "|" + MONTH
                    + "|(?i:(?:this|last|the)[ ](?:year|month|week))\\b|\\b(?:19|20)\\d{2}\\b)";
    private static final Pattern STRETCH = Pattern.compile(
            "\\b(?:(?i:since|from)[ ](?<from>" + POINT
                    + ")(?:[ ](?i:to|until|till|through)[ ](?<to>" + POINT + "))?|(?i:between)[ ](?<first>" + POINT
                    + ")[ ]and[ ](?<last>" + POINT + ")|(?i:in|during|throughout)[ ](?<month>" + MONTH
                    + "|(?:19|20)\\d{2}\\b)|(?i:in|over|during|within)[ ](?:the[ ])?(?:last|past|previous)[ ](?:(?<number>"
                    + Numbers.NUMBER
                    + ")[ ])?(?<unit>hours?|days?|weeks?|months?|years?)|(?:so[ ]far[ ])?(?<current>(?i:this)[ ](?:year|month))|(?i:since)[ ](?<event>[^,;.\"]{3,60}))");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern DAY =
            Pattern.compile("(?i:the[ ](?:beginning|start|outset)[ ]of[ ])?(" + Days.DAY + ")");

    private static final int EARLIEST_YEAR = 1900;

    private final Optional<LocalDate> published;

    Windows(Optional<LocalDate> published) {
        this.published = published;
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher stretch = STRETCH.matcher(text);
        while (stretch.find()) {
            found.add(new Found(stretch.start(), stretch.end(), stretch.group(), window(stretch)));
        }
        return found;
    }

    private Window window(Matcher stretch) {
        if (stretch.group("from") != null) {
            return ordered(point(stretch.group("from")), maybe(stretch.group("to")));
        }
        if (stretch.group("first") != null) {
            return ordered(point(stretch.group("first")), point(stretch.group("last")));
        }
        if (stretch.group("month") != null) {
            Optional<PartialDate> month = point(stretch.group("month"));
            return ordered(month, month);
        }
        if (stretch.group("unit") != null) {
            return published
                    .flatMap(day -> earlier(day, stretch.group("number"), stretch.group("unit"))
                            .map(first -> Window.between(PartialDate.of(first), PartialDate.of(day))))
                    .orElse(Window.NOT_STATED);
        }
        if (stretch.group("event") != null) {
            return Window.NOT_STATED;
        }
        return ordered(beginning(point(stretch.group("current"))), Optional.empty());
    }

    /** The window, or an open one where its ends as read contradict one another. */
    private static Window ordered(Optional<PartialDate> from, Optional<PartialDate> to) {
        boolean turned = from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest());
        return turned ? Window.NOT_STATED : new Window(from, to);
    }

    private Optional<PartialDate> maybe(@Nullable String words) {
        return words == null ? Optional.empty() : point(words);
    }

    /** The date that a point's words mean; "the beginning of" a year is its first month, of a month that month. */
    private Optional<PartialDate> point(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Matcher day = DAY.matcher(words);
        if (day.matches()) {
            return Days.resolve(day.group(1), published, Days.Direction.BACK).map(PartialDate::of);
        }
        Optional<PartialDate> unit = unit(lower);
        boolean begins = lower.contains("beginning") || lower.contains("start") || lower.contains("outset");
        return begins ? beginning(unit) : unit;
    }

    private Optional<PartialDate> unit(String lower) {
        if (Words.MONTHS.pattern().matcher(lower).find()) {
            return month(lower);
        }
        Matcher year = YEAR.matcher(lower);
        if (year.find()) {
            return Optional.of(PartialDate.of(Year.parse(year.group())));
        }
        boolean last = lower.contains("last");
        return published.flatMap(day -> lower.endsWith("year")
                ? Optional.of(PartialDate.of(Year.from(day).minusYears(last ? 1 : 0)))
                : lower.endsWith("month")
                        ? Optional.of(PartialDate.of(YearMonth.from(day).minusMonths(last ? 1 : 0)))
                        : Optional.empty());
    }

    /** The month named: of its year where one is printed, else the latest one, and with "last" one already over. */
    private Optional<PartialDate> month(String lower) {
        int number = Days.month(lower);
        Matcher year = YEAR.matcher(lower);
        if (year.find()) {
            return Optional.of(PartialDate.of(YearMonth.of(Integer.parseInt(year.group()), number)));
        }
        return published.map(YearMonth::from).map(now -> {
            YearMonth same = YearMonth.of(now.getYear(), number);
            boolean last = lower.startsWith("last") || lower.contains(" last ");
            boolean reached = last ? same.isBefore(now) : !same.isAfter(now);
            return PartialDate.of(reached ? same : same.minusYears(1));
        });
    }

    private static Optional<PartialDate> beginning(Optional<PartialDate> unit) {
        return unit.map(PartialDate::earliest).map(YearMonth::from).map(PartialDate::of);
    }

    /** The day so long before; empty where the length is no whole number, or longer than what reports tell of. */
    private static Optional<LocalDate> earlier(LocalDate day, @Nullable String number, String unit) {
        try {
            long amount = number == null ? 1 : Numbers.value(number);
            return Optional.of(earlier(day, amount, unit)).filter(first -> first.getYear() >= EARLIEST_YEAR);
        } catch (ArithmeticException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate earlier(LocalDate day, long amount, String unit) {
        return switch (unit.charAt(0)) {
            case 'h' -> day.minus(Math.ceilDiv(amount, 24), ChronoUnit.DAYS);
            case 'd' -> day.minusDays(amount);
            case 'w' -> day.minusWeeks(amount);
            case 'm' -> day.minusMonths(amount);
            default -> day.minusYears(amount);
        };
    }
}
