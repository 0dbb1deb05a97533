package org.truceline.agreement.written;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.geo.Metres;
import org.truceline.time.Amount;
import org.truceline.time.Told;

/** How lengths, zones, days, hours and amounts of time are written. Each throws where a text is none. */
final class Written {

    static final String LENGTH = "a length such as 6 km, 500 m, 122 mm, 500 yd, 20 mi or 5 nmi";
    static final String ZONE = "a zone of the tz database such as Asia/Damascus, or an offset such as +03:00";
    static final String DAY = "a day such as 2020-03-05";
    static final String LOCAL = "a day 2020-03-05 or a clock time 2020-03-06T00:01, without an offset";
    static final String UTC = "an instant in UTC such as 2020-03-05T21:01:00Z";
    static final String DAY_OR_INSTANT =
            "a day such as 2020-03-05 (its beginning in UTC) or an instant such as" + " 2020-03-05T21:01:00Z";
    static final String SOME_DAY_OR_INSTANT =
            "a day such as 2020-03-05 (some instant of it) or an instant such as 2020-03-05T21:01:00Z";
    static final String HOUR = "an hour such as 06:00";
    static final String AMOUNT =
            "elapsed time such as PT72H or 72 hours, or calendar time such as P7D, 7 days or 6 months";

    private static final int LONGEST = 40;
    private static final Duration LONGEST_ELAPSED = Duration.ofDays(366_000);
    private static final Pattern LENGTH_FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,20})?) ?(km|m|mm|yd|ft|mi|nmi)");
    private static final Pattern HOUR_FORM = Pattern.compile("\\d{1,2}:\\d\\d");
    private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d\\d:\\d\\d");
    private static final Pattern AMOUNT_FORM = Pattern.compile("(\\d{1,6}) (second|minute|hour|day|week|month|year)s?");

    /** Metres as a power of ten: a text with such an exponent behind it is read to the nearest number. */
    private static final Map<String, Integer> METRIC = Map.of("km", 3, "m", 0, "mm", -3);

    private Written() {}

    static Metres length(String text) {
        return Metres.of(length(text, 0));
    }

    static double millimetres(String text) {
        return length(text, -3);
    }

    /** The length in units of a power of ten of metres. */
    private static double length(String text, int unit) {
        Matcher form = LENGTH_FORM.matcher(text.length() > LONGEST ? "" : text);
        if (!form.matches()) {
            throw new IllegalArgumentException(LENGTH);
        }
        Integer power = METRIC.get(form.group(2));
        return power == null
                ? Customary.metres(form.group(1), form.group(2))
                        .movePointLeft(unit)
                        .doubleValue()
                : Double.parseDouble(form.group(1) + "e" + (power - unit));
    }

    /** Lengths in units that are no power of ten of metres. Apart: to begin with decimal numbers takes Java longer than to read terms. */
    private static final class Customary {

        private static final Map<String, BigDecimal> METRES = Map.of(
                "yd", new BigDecimal("0.9144"),
                "ft", new BigDecimal("0.3048"),
                "mi", new BigDecimal("1609.344"),
                "nmi", new BigDecimal("1852"));

        private Customary() {}

        static BigDecimal metres(String number, String unit) {
            return new BigDecimal(number).multiply(Objects.requireNonNull(METRES.get(unit)));
        }
    }

    static ZoneId zone(String text) {
        if (OFFSET.matcher(text).matches()) {
            return ZoneOffset.of(text);
        }
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException(ZONE);
        }
        return ZoneId.of(text);
    }

    /** A day or a clock time, which the zone beside it turns into an instant. */
    static Told local(String text) {
        Told told = told(text);
        if (told.offset().isPresent()) {
            throw new IllegalArgumentException("offset");
        }
        return told;
    }

    /** A day or a clock time, with or without its offset. */
    static Told told(String text) {
        Told told = Told.parse(text.length() > LONGEST ? "" : text);
        year(told.from().getYear());
        return told;
    }

    /** The same, or a month or a year, which is some time in it. */
    static Told toldOrSpan(String text) {
        Told told = Told.parseOrSpan(text.length() > LONGEST ? "" : text);
        year(told.from().getYear());
        return told;
    }

    /** An instant in UTC. */
    static Instant utc(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        if (!time.getOffset().equals(ZoneOffset.UTC)) {
            throw new IllegalArgumentException(UTC);
        }
        year(time.getYear());
        return time.toInstant();
    }

    /** The beginning of a day in UTC, or an instant. */
    static Instant dayOrInstant(String text) {
        if (text.contains("T")) {
            OffsetDateTime time = OffsetDateTime.parse(text);
            year(time.getYear());
            return time.toInstant();
        }
        return day(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** A day on no clock; or an instant, in UTC. */
    static Told toldDayOrInstant(String text) {
        Told told = Told.parse(text);
        year(told.from().getYear());
        if (!told.isDay() && told.offset().isEmpty()) {
            throw new IllegalArgumentException("a time with its offset");
        }
        return told.offset()
                .map(offset -> Told.parse(told.from().toInstant(offset).toString()))
                .orElse(told);
    }

    static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        year(day.getYear());
        return day;
    }

    private static void year(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a year from 1 to 9999");
        }
    }

    static LocalTime hour(String text) {
        if (!HOUR_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(HOUR);
        }
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    static Amount amount(String text) {
        Matcher form = AMOUNT_FORM.matcher(text.length() > LONGEST ? "" : text);
        Amount amount = form.matches() ? amount(Integer.parseInt(form.group(1)), form.group(2)) : iso(text);
        if (amount instanceof Amount.Elapsed(Duration elapsed) && elapsed.compareTo(LONGEST_ELAPSED) > 0) {
            throw new IllegalArgumentException("at most a thousand years");
        }
        return amount;
    }

    private static Amount iso(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(AMOUNT);
        }
        return Amount.parse(text);
    }

    private static Amount amount(int number, String unit) {
        return switch (unit) {
            case "second" -> new Amount.Elapsed(Duration.ofSeconds(number));
            case "minute" -> new Amount.Elapsed(Duration.ofMinutes(number));
            case "hour" -> new Amount.Elapsed(Duration.ofHours(number));
            case "day" -> new Amount.Calendar(Period.ofDays(number));
            case "week" -> new Amount.Calendar(Period.ofWeeks(number));
            case "month" -> new Amount.Calendar(Period.ofMonths(number));
            default -> new Amount.Calendar(Period.ofYears(number));
        };
    }

    static Boolean yesNo(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("yes or no");
        };
    }

    static <E extends Enum<E>> E oneOf(Class<E> kind, String text) {
        return Enum.valueOf(
                kind, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    static <E extends Enum<E>> String choices(Class<E> kind) {
        return "one of " + String.join(", ", choiceNames(kind));
    }

    static <E extends Enum<E>> List<String> choiceNames(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    /** An id as words, where nothing else names the thing. */
    static String words(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }
}
