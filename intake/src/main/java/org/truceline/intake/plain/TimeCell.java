package org.truceline.intake.plain;

import java.util.Arrays;
import org.truceline.intake.Clocks;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * A day 2020-03-05 or a time 2020-03-05T21:30[:05] with its offset or without one, from 1900 to 2100, read from bytes. Others
 * that {@link Moments} reads are not read here.
 */
final class TimeCell {

    /** Stands for where no such time ends. */
    static final int NONE = -1;

    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int DAY = 86_400;
    private static final int[] MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** How much earlier, and later, a time without an offset may be than on the clock of UTC. */
    private static final PossibleTime EPOCH = Clocks.ANY.hull(Told.parse("1970-01-01T00:00:00"));

    private static final long EARLIER = EPOCH.from().orElseThrow().getEpochSecond();
    private static final long LATER = EPOCH.until().orElseThrow().getEpochSecond() - 1;

    private byte[] bytes = {};
    private int begin;
    private int end;
    private long local;
    private int precision;
    private int offset;

    /** Reads the time at {@code at} and returns where it ends; {@link #NONE} where there is none of these forms. */
    int read(byte[] from, int at) {
        bytes = from;
        begin = at;
        int year = two(at) * 100 + two(at + 2);
        int month = two(at + 5);
        int day = two(at + 8);
        if (year < 1900
                || year > 2100
                || month < 1
                || month > 12
                || day < 1
                || day > length(year, month)
                || from[at + 4] != '-'
                || from[at + 7] != '-') {
            return NONE;
        }
        local = epochDay(year, month, day) * DAY;
        precision = DAY;
        offset = NO_OFFSET;
        end = at + 10;
        if (from[end] == 'T' || from[end] == ' ') {
            end = clock(end + 1);
        }
        return end;
    }

    private int clock(int at) {
        int hour = two(at);
        int minute = two(at + 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || bytes[at + 2] != ':') {
            return NONE;
        }
        local += hour * HOUR + minute * MINUTE;
        precision = MINUTE;
        int behind = at + 5;
        if (bytes[behind] == ':') {
            int second = two(behind + 1);
            if (second < 0 || second > 59) {
                return NONE;
            }
            local += second;
            precision = 1;
            behind += 3;
        }
        return offset(behind);
    }

    private int offset(int at) {
        byte sign = bytes[at];
        if (sign == 'Z') {
            offset = 0;
            return at + 1;
        }
        if (sign != '+' && sign != '-') {
            return at;
        }
        int hours = two(at + 1);
        int minutes = two(at + 4);
        if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59 || bytes[at + 3] != ':') {
            return NONE;
        }
        int size = hours * HOUR + minutes * MINUTE;
        offset = sign == '-' ? -size : size;
        return size == 0 && sign == '-' ? NONE : at + 6;
    }

    /** The number in two digits; far below zero where there is none. */
    private int two(int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : 10 * tens + ones;
    }

    private static int length(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : MONTHS[month - 1];
    }

    /** Days from 1970-01-01, counted in years that begin with March. */
    private static long epochDay(int year, int month, int day) {
        int march = month > 2 ? year : year - 1;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * march + march / 4 - march / 100 + march / 400 + ofYear - 719_468;
    }

    boolean isDay() {
        return precision == DAY;
    }

    boolean hasOffset() {
        return offset != NO_OFFSET;
    }

    /** The first second that may be meant, from 1970 UTC. */
    long from() {
        return hasOffset() ? local - offset : local + EARLIER;
    }

    /** The first second after those that may be meant. */
    long until() {
        long after = local + precision;
        return hasOffset() ? after - offset : after + LATER;
    }

    /** True when it lies before {@code other}: on the same clock by what is told, else whatever is meant. */
    boolean isBefore(TimeCell other) {
        return offset == other.offset ? local < other.local : until() <= other.from();
    }

    boolean isSameText(TimeCell other) {
        return Arrays.equals(bytes, begin, end, other.bytes, other.begin, other.end);
    }

    void print(TextBytes text) {
        text.add(bytes, begin, end);
    }
}
