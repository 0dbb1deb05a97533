package org.truceline.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day or a clock time just as somebody told it, to the precision that was told.
 *
 * @param from first local moment that it may mean
 * @param until first local moment that it no longer means: a day or a minute later
 * @param offset the offset from UTC, when it was told
 * @param text the words, ISO 8601: {@code 2020-03-05}, {@code 2020-03-05T21:30}, {@code 2020-03-05T21:30Z}
 */
public record Told(LocalDateTime from, LocalDateTime until, Optional<ZoneOffset> offset, String text) {

    /** Any clock on Earth: a day lasts from its start at UTC+14 to its end at UTC−12. */
    public static final List<ZoneOffset> ANY_CLOCK = List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final String EXPECTED =
            "a day 2020-03-05, a clock time 2020-03-05T21:30, or one with its offset 2020-03-05T21:30Z";

    /** What {@code text} tells; throws {@link DateTimeException} with the three forms that are understood. */
    public static Told parse(String text) {
        try {
            if (!text.contains("T")) {
                return ofDay(LocalDate.parse(text));
            }
            if (text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d")) {
                OffsetDateTime moment = OffsetDateTime.parse(text);
                return ofMoment(moment.toLocalDateTime(), Optional.of(moment.getOffset()), text);
            }
            return ofMoment(LocalDateTime.parse(text), Optional.empty(), text);
        } catch (DateTimeException problem) {
            throw new DateTimeException("Expected " + EXPECTED + "; found \"" + text + "\".", problem);
        }
    }

    /** The same, and a year 1950 or a month 1950-03, which is some time in it. */
    public static Told parseOrSpan(String text) {
        if (YEAR.matcher(text).matches()) {
            LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
            return span(first, first.plusYears(1), text);
        }
        if (MONTH.matcher(text).matches()) {
            LocalDate first = LocalDate.parse(text + "-01");
            return span(first, first.plusMonths(1), text);
        }
        return parse(text);
    }

    private static Told span(LocalDate first, LocalDate after, String text) {
        return new Told(first.atStartOfDay(), after.atStartOfDay(), Optional.empty(), text);
    }

    /** The whole day, midnight to midnight on whichever clock is meant. */
    public static Told ofDay(LocalDate day) {
        return new Told(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Optional.empty(), day.toString());
    }

    private static Told ofMoment(LocalDateTime moment, Optional<ZoneOffset> offset, String text) {
        boolean toTheSecond = text.chars().filter(c -> c == ':').count() - (offset.isPresent() ? colons(text) : 0) > 1;
        return new Told(moment, toTheSecond ? moment.plusSeconds(1) : moment.plusMinutes(1), offset, text);
    }

    private static int colons(String text) {
        return text.endsWith("Z") ? 0 : 1;
    }

    /** True when a whole day is told and no hour, or a span of whole days. */
    public boolean isDay() {
        return !text.contains("T");
    }

    /** True when a month or a year is told and no day. */
    public boolean isSpan() {
        return until.isAfter(from.plusDays(1));
    }

    /**
     * Every instant that may be meant: by the told offset, else on any of {@code clocks}; nothing known when there is
     * neither.
     */
    public PossibleTime on(Collection<? extends ZoneId> clocks) {
        if (offset.isPresent()) {
            return PossibleTime.between(from.toInstant(offset.get()), until.toInstant(offset.get()));
        }
        return clocks.stream().map(this::on).reduce(PossibleTime::hull).orElse(PossibleTime.ANY);
    }

    /**
     * On one clock: where clocks are put back the hour comes twice and both are meant; where they are put forward it never
     * comes, and the moments on both sides of the gap are meant.
     */
    private PossibleTime on(ZoneId clock) {
        if (isDay()) {
            return PossibleTime.between(
                    from.toLocalDate().atStartOfDay(clock).toInstant(),
                    until.toLocalDate().atStartOfDay(clock).toInstant());
        }
        List<ZoneOffset> meant = new ArrayList<>(offsets(from, clock));
        Instant first =
                meant.stream().map(from::toInstant).min(Instant::compareTo).orElseThrow();
        meant.addAll(offsets(until, clock));
        Instant last =
                meant.stream().map(until::toInstant).max(Instant::compareTo).orElseThrow();
        return PossibleTime.between(first, last);
    }

    /**
     * The instant that the text of an agreement means by this on one clock: by the told offset, else that of the clock; for a
     * day any instant of it, for a clock time that comes twice or never those of both offsets. Midnight is the beginning of
     * its day, also where clocks are changed at midnight.
     */
    public InstantRange instantOn(ZoneId clock) {
        if (isDay()) {
            return InstantRange.of(on(clock));
        }
        return offset.map(known -> InstantRange.exactly(from.toInstant(known))).orElseGet(() -> instants(from, clock));
    }

    /** The instant that is meant on any one of {@code clocks}, at least one: the smallest range that holds all. */
    public InstantRange instantOn(Collection<? extends ZoneId> clocks) {
        return clocks.stream().map(this::instantOn).reduce(InstantRange::hull).orElse(InstantRange.UNKNOWN);
    }

    /** The instants of a clock time: one, or those of both offsets where it comes twice or never, midnight excepted. */
    static InstantRange instants(LocalDateTime local, ZoneId clock) {
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return InstantRange.exactly(local.toLocalDate().atStartOfDay(clock).toInstant());
        }
        List<Instant> meant =
                offsets(local, clock).stream().map(local::toInstant).sorted().toList();
        return InstantRange.between(meant.getFirst(), meant.getLast());
    }

    private static List<ZoneOffset> offsets(LocalDateTime local, ZoneId clock) {
        List<ZoneOffset> valid = clock.getRules().getValidOffsets(local);
        if (!valid.isEmpty()) {
            return valid;
        }
        ZoneOffsetTransition gap = clock.getRules().getTransition(local);
        return List.of(gap.getOffsetBefore(), gap.getOffsetAfter());
    }

    /** True when this clock time comes exactly once on {@code clock}; always for a day. */
    public boolean isOnceOn(ZoneId clock) {
        return isDay() || clock.getRules().getValidOffsets(from).size() == 1;
    }
}
