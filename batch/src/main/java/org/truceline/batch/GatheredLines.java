package org.truceline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.truceline.assessment.Slot;
import org.truceline.batch.kernel.Verdict;
import org.truceline.intake.part.ShortCopy;
import org.truceline.intake.plain.PlainBlock;
import org.truceline.intake.plain.Tail;
import org.truceline.intake.row.Entry;

/**
 * Findings as lines of CSV. Those of rows in columns are put together from bytes: cells that depend on the answer or on the
 * words of a row are made once.
 */
final class GatheredLines implements Gathered {

    private static final int MOST_BYTES = 1 << 22;

    /** Digits of a line's number, and separators and quotation marks around place and time. */
    private static final int BETWEEN = 40;

    private final OutputStream out;
    private final List<Column> columns;
    private final GrownBytes bytes = new GrownBytes();
    private final SafeCsv csv = new SafeCsv(bytes);
    private final List<byte[]> ends = new ArrayList<>();

    GatheredLines(OutputStream out, List<Column> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void add(Entry.Taken row, List<Told> findings) {
        for (Told told : findings) {
            csv.row(columns.stream().map(column -> column.cell(row, told)).toList());
        }
    }

    /**
     * Adds what the terms say of rows, without reasons.
     *
     * @param said what is said, by row
     * @param tails what is written behind place and time, by its number
     */
    void add(PlainBlock rows, IntFunction<Said> said, IntFunction<Tail> tails) {
        for (int row = 0; row < rows.count(); row++) {
            byte[][] middle = said.apply(row).lines(this::middle);
            if (middle.length > 0) {
                add(rows, row, middle, end(rows.tail(row), tails));
            }
        }
    }

    private void add(PlainBlock rows, int row, byte[][] middle, byte[] end) {
        byte[] text = rows.text();
        int id = rows.idBegin(row);
        int place = rows.idEnd(row);
        int time = rows.placeEnd(row);
        int after = rows.timeEnd(row);
        int begin = bytes.length();
        int one = after - id + BETWEEN + end.length + longest(middle);
        byte[] to = bytes.room(middle.length * one + ShortCopy.SLACK);
        int at = ShortCopy.put(text, id, place, to, begin);
        to[at++] = ',';
        int head = Digits.put(rows.line(row), to, at);
        int rest = put(middle[0], to, head);
        at = cell(text, place, time, rows.hasCommasInPlace(row), to, rest);
        to[at++] = ',';
        at = cell(text, time, after, rows.hasCommasInTime(row), to, at);
        int last = put(end, to, at);
        bytes.extend(repeat(middle, to, begin, head, rest, last));
    }

    private static int cell(byte[] text, int begin, int end, boolean quoted, byte[] to, int from) {
        if (!quoted) {
            return ShortCopy.put(text, begin, end, to, from);
        }
        to[from] = '"';
        int at = ShortCopy.put(text, begin, end, to, from + 1);
        to[at] = '"';
        return at + 1;
    }

    /** The same line for the other terms: what stands before and behind the middle of the first, which begins at {@code begin}. */
    private static int repeat(byte[][] middle, byte[] to, int begin, int head, int rest, int last) {
        int at = last;
        for (int term = 1; term < middle.length; term++) {
            at = ShortCopy.put(to, begin, head, to, at);
            at = put(middle[term], to, at);
            System.arraycopy(to, rest, to, at, last - rest);
            at += last - rest;
        }
        return at;
    }

    private static int longest(byte[][] middle) {
        int longest = 0;
        for (byte[] each : middle) {
            longest = Math.max(longest, each.length);
        }
        return longest;
    }

    /** Puts all but the slack. */
    private static int put(byte[] slack, byte[] to, int at) {
        return ShortCopy.put(slack, 0, slack.length - ShortCopy.SLACK, to, at);
    }

    /** ",cessation,not covered,place,", before it the agreement where it is told. */
    private byte[] middle(Told told) {
        List<String> cells = new ArrayList<>(List.of(""));
        if (columns.contains(Column.AGREEMENT)) {
            cells.add(told.agreement());
        }
        Verdict verdict = told.verdict();
        cells.add(verdict.term().id());
        cells.add(verdict.name().words());
        cells.add(verdict.failed().map(Slot::words).orElse(""));
        cells.add("");
        byte[] line = SafeCsv.line(cells);
        return Arrays.copyOf(line, line.length - 1 + ShortCopy.SLACK);
    }

    private byte[] end(int number, IntFunction<Tail> tails) {
        while (ends.size() <= number) {
            ends.add(end(tails.apply(ends.size())));
        }
        return ends.get(number);
    }

    /** Remarks, the licence and the mark: ",,not told,not told" and a line feed. */
    private static byte[] end(Tail tail) {
        byte[] line = SafeCsv.line(List.of(
                "",
                String.join(" ", tail.remarks()),
                tail.provenance().licence(),
                tail.provenance().coded().words()));
        return Arrays.copyOf(line, line.length + ShortCopy.SLACK);
    }

    @Override
    public boolean isFull() {
        return bytes.length() >= MOST_BYTES;
    }

    @Override
    public void write() throws IOException {
        bytes.writeTo(out);
        bytes.clear();
    }

    @Override
    public void clear() {
        bytes.clear();
    }
}
