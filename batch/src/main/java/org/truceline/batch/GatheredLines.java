package org.truceline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.truceline.assessment.Slot;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Verdict;
import org.truceline.intake.plain.PlainBlock;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Provenance;

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
    private final List<byte[][]> middles = new ArrayList<>();
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
     * @param answers numbers of what is said, by row
     * @param verdicts what a number stands for
     * @param samples a row with the words that a number stands for
     */
    void add(PlainBlock rows, Block answers, IntFunction<List<Verdict>> verdicts, IntFunction<Entry.Taken> samples) {
        for (int row = 0; row < rows.count(); row++) {
            byte[][] middle = middles(answers.answer(row), verdicts);
            if (middle.length > 0) {
                add(rows, row, middle, end(rows.words(row), samples));
            }
        }
    }

    private void add(PlainBlock rows, int row, byte[][] middle, byte[] end) {
        byte[] text = rows.text();
        int id = rows.idBegin(row);
        int place = rows.idEnd(row);
        int time = rows.placeEnd(row);
        int after = rows.timeEnd(row);
        int at = bytes.length();
        int begin = at;
        byte[] to = bytes.room(after - id + BETWEEN + end.length + middle[0].length);
        at = copy(text, id, place, to, at);
        to[at++] = ',';
        at = Digits.put(rows.line(row), to, at);
        int head = at;
        at = copy(middle[0], 0, middle[0].length, to, at);
        int rest = at;
        to[at++] = '"';
        at = copy(text, place, time, to, at);
        to[at++] = '"';
        to[at++] = ',';
        boolean quoted = rows.isOnAnyClock(row);
        if (quoted) {
            to[at++] = '"';
        }
        at = copy(text, time, after, to, at);
        if (quoted) {
            to[at++] = '"';
        }
        at = copy(end, 0, end.length, to, at);
        bytes.extend(at);
        repeat(middle, begin, head, rest);
    }

    /** The same line for the other terms: what stands before and behind the middle of the one that begins at {@code begin}. */
    private void repeat(byte[][] middle, int begin, int head, int rest) {
        int end = bytes.length();
        for (int term = 1; term < middle.length; term++) {
            int at = bytes.length();
            byte[] to = bytes.room(end - begin + middle[term].length);
            at = copy(to, begin, head, to, at);
            at = copy(middle[term], 0, middle[term].length, to, at);
            bytes.extend(copy(to, rest, end, to, at));
        }
    }

    private static int copy(byte[] from, int begin, int end, byte[] to, int at) {
        System.arraycopy(from, begin, to, at, end - begin);
        return at + end - begin;
    }

    private byte[][] middles(int answer, IntFunction<List<Verdict>> verdicts) {
        while (middles.size() <= answer) {
            middles.add(new byte[0][]);
        }
        if (middles.get(answer).length == 0) {
            middles.set(
                    answer,
                    verdicts.apply(answer).stream().map(GatheredLines::middle).toArray(byte[][]::new));
        }
        return middles.get(answer);
    }

    /** ",cessation,not covered,place,". */
    private static byte[] middle(Verdict verdict) {
        byte[] line = SafeCsv.line(List.of(
                "",
                verdict.term().id(),
                verdict.name().words(),
                verdict.failed().map(Slot::words).orElse(""),
                ""));
        return Arrays.copyOf(line, line.length - 1);
    }

    private byte[] end(int words, IntFunction<Entry.Taken> samples) {
        while (ends.size() <= words) {
            ends.add(end(samples.apply(ends.size()).provenance()));
        }
        return ends.get(words);
    }

    /** No remarks, the licence and the mark: ",,not told,not told" and a line feed. */
    private static byte[] end(Provenance provenance) {
        return SafeCsv.line(
                List.of("", "", provenance.licence(), provenance.coded().words()));
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
