package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Lines in bytes that grow: texts, numbers and times as cells of a plain table have them. */
final class LineBytes {

    /** Room for a number or a time, and for what is read behind lines. */
    private static final int ROOM = 128;

    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    private byte[] bytes = new byte[1 << 16];
    private int length;

    /** Those from the first on, behind which some may be read. */
    byte[] bytes() {
        room(0);
        return bytes;
    }

    int length() {
        return length;
    }

    /** Forgets what stands behind the first {@code to} bytes. */
    void cut(int to) {
        length = to;
    }

    private void room(int more) {
        if (bytes.length - length < more + ROOM) {
            bytes = Arrays.copyOf(bytes, Math.addExact(2 * bytes.length, more));
        }
    }

    void add(char letter) {
        room(1);
        bytes[length++] = (byte) letter;
    }

    /** Adds a text; false where a cell without quotation marks cannot hold it. */
    boolean text(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        return text(octets, 0, octets.length);
    }

    /** The same with a text in UTF-8 between two bytes. */
    boolean text(byte[] from, int begin, int end) {
        room(end - begin);
        boolean fits = true;
        int at = length;
        for (int i = begin; i < end; i++) {
            byte next = from[i];
            fits &= next != '"' && (next > '\r' || next < 0);
            bytes[at++] = next;
        }
        length = at;
        return fits;
    }

    /** Adds a number that {@link NumberText#isPlain}. */
    void number(double number) {
        room(0);
        length = NumberText.put(number, bytes, length);
    }

    /** Adds a number of which the last {@code decimals} digits stand behind the point, 18 at most. */
    void number(long digits, int decimals) {
        room(0);
        length = NumberText.put(digits, decimals, bytes, length);
    }

    /** Adds a day with a year of four digits; false where it has another. */
    boolean day(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            return false;
        }
        room(0);
        int at = NumberText.two(day.getYear() / 100, bytes, length);
        at = NumberText.two(day.getYear() % 100, bytes, at);
        bytes[at] = '-';
        at = NumberText.two(day.getMonthValue(), bytes, at + 1);
        bytes[at] = '-';
        length = NumberText.two(day.getDayOfMonth(), bytes, at + 1);
        return true;
    }

    /** Adds day and clock, to the minute where no seconds are told; false where the year has not four digits. */
    boolean time(long epochSecond) {
        boolean fits = day(Math.floorDiv(epochSecond, DAY));
        int second = Math.floorMod(epochSecond, DAY);
        room(0);
        bytes[length] = 'T';
        int at = NumberText.two(second / HOUR, bytes, length + 1);
        bytes[at] = ':';
        at = NumberText.two(second % HOUR / MINUTE, bytes, at + 1);
        if (second % MINUTE > 0) {
            bytes[at] = ':';
            at = NumberText.two(second % MINUTE, bytes, at + 1);
        }
        length = at;
        return fits;
    }
}
