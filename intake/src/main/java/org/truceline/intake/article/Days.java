package org.truceline.intake.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days named in a sentence, and the calendar days they mean when counted from the article's own day. */
final class Days {

    /** Whether the sentence looks back or ahead, so that a weekday means the last or the next one. */
    enum Direction {
        BACK,
        AHEAD
    }

    /** A day's words at their offsets in the sentence. */
    record Found(int start, int end, String words) {}

    private static final String MONTH = Words.MONTHS.anyCapitalised();
    private static final String ORDINAL = "(?:st|nd|rd|th)?";

    /** A day in words; no group. */
    static final String DAY = "(?:(?:" + Words.WEEKDAYS.anyCapitalised() + ",?[ ])?(?:" + MONTH + "[ ]\\d{1,2}"
            + ORDINAL + "\\b(?![.:]\\d)(?:,?[ ]\\d{4}\\b)?|\\b\\d{1,2}"
            + ORDINAL + "[ ](?:of[ ])?" + MONTH + "(?:,?[ ]\\d{4}\\b)?)|\\b\\d{4}-\\d{2}-\\d{2}\\b|"
            + Words.WEEKDAYS.anyCapitalised() + "|\\b(?i:today|tonight|yesterday|tomorrow)\\b)";

    private static final Pattern ANY = Pattern.compile(DAY);
    private static final Pattern NUMERIC = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH_NAME = Words.MONTHS.pattern();
    private static final Pattern CALENDAR_WORD = Pattern.compile(MONTH + "|" + Words.WEEKDAYS.anyCapitalised());
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\b\\d{1,2}(?!\\d)");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?i:will|would|shall|is to|are to|as of|as from|due to|set to|scheduled|expected to|planned|tonight|tomorrow)\\b");

    private Days() {}

    /** The days named in the text, "May" and the like only with their day number. */
    static List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher day = ANY.matcher(text);
        while (day.find()) {
            found.add(new Found(day.start(), day.end(), day.group()));
        }
        return found;
    }

    /** Ahead when the sentence has a future form, else back. */
    static Direction direction(String text) {
        return AHEAD.matcher(text).find() ? Direction.AHEAD : Direction.BACK;
    }

    static DayRead read(String words, Optional<LocalDate> published, Direction direction) {
        return new DayRead(words, resolve(words, published, direction).stream().toList());
    }

    /** The day meant; empty when it takes the article's day to tell and there is none, or when there is no such day. */
    static Optional<LocalDate> resolve(String words, Optional<LocalDate> published, Direction direction) {
        try {
            return NUMERIC.matcher(words).matches()
                    ? Optional.of(LocalDate.parse(words))
                    : MONTH_NAME.matcher(words).find()
                            ? ofMonth(words, published, direction)
                            : published.map(day -> relative(words.toLowerCase(Locale.ROOT), day, direction));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the words begin with the name of a month or a weekday, and so with no place. */
    static boolean startsWithCalendarWord(String words) {
        return CALENDAR_WORD.matcher(words).lookingAt();
    }

    private static LocalDate relative(String word, LocalDate published, Direction direction) {
        return switch (word) {
            case "today", "tonight" -> published;
            case "yesterday" -> published.minusDays(1);
            case "tomorrow" -> published.plusDays(1);
            default -> {
                DayOfWeek weekday = DayOfWeek.of(Words.WEEKDAYS.all().indexOf(word) + 1);
                yield published.with(
                        direction == Direction.AHEAD
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
            }
        };
    }

    private static Optional<LocalDate> ofMonth(String words, Optional<LocalDate> published, Direction direction) {
        int month = month(words);
        int day = Integer.parseInt(first(DAY_NUMBER, words));
        String year = first(YEAR, words);
        if (!year.isEmpty()) {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
        }
        return published.map(from -> {
            LocalDate same = LocalDate.of(from.getYear(), month, day);
            boolean passed = same.isBefore(from);
            return switch (direction) {
                case AHEAD -> passed ? same.plusYears(1) : same;
                case BACK -> same.isAfter(from) ? same.minusYears(1) : same;
            };
        });
    }

    /** The number of the first month named, from one; the words must name one. */
    static int month(String words) {
        return Words.MONTHS.all().indexOf(first(MONTH_NAME, words).toLowerCase(Locale.ROOT)) + 1;
    }

    private static String first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group() : "";
    }
}
