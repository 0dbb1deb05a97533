package org.truceline.intake.plain;

import java.util.Optional;
import org.truceline.intake.part.Part;
import org.truceline.intake.part.RowRule;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Groups;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Sheet;
import org.truceline.occurrence.Occurrence;

/**
 * Reads rows straight from bytes into columns. Each row that it does not read for certain it gives as the one reader of its form
 * does, which all words, days and faults are asked of. For one thread.
 */
public final class PlainRows {

    private final RowForm form;
    private final InFull full;
    private final RowRule rule;
    private final Days days;
    private byte[] bytes = {};
    private int at;
    private int end;
    private long line;
    private long rowLine;
    private boolean sound;
    private Optional<Entry> odd = Optional.empty();

    PlainRows(RowForm form, InFull full, RowRule rule, Days days) {
        this.form = form;
        this.full = full;
        this.rule = rule;
        this.days = days;
    }

    /** Of a plain table with the columns of {@code sheet}, which reads days by {@code days}. */
    static PlainRows plain(Sheet sheet, Notation notation, Days days) {
        return new PlainRows(
                new PlainForm(sheet.header(), Names.ALL, notation, days),
                InFull.of(sheet, notation),
                rule(notation),
                days);
    }

    /**
     * A sheet of one file, and what reads its days.
     *
     * @param sheet reads days by {@code days}
     */
    public record Headed(Sheet sheet, Days days) {}

    /**
     * Of a dataset with codes, in columns that tell in groups.
     *
     * @param rows reads rows in full, one after another
     * @param alone reads each as if there were no others, to learn from it
     */
    public static PlainRows coded(Headed rows, Headed alone, Notation notation, Groups groups) {
        InFull full = InFull.of(rows.sheet(), notation);
        CodedForm form = new CodedForm(
                new CodedCells(rows.sheet().header(), notation, groups),
                new Lessons(InFull.of(alone.sheet(), notation), alone.days()),
                rows.days());
        return new PlainRows(form, full, rule(notation), rows.days());
    }

    /** Of lines that are made of Parquet, which {@code full} reads in full. */
    static PlainRows ofParquet(Header header, InFull full, Days days) {
        Notation notation = ParquetLines.NOTATION;
        return new PlainRows(new PlainForm(header, Names.IN_PARQUET, notation, days), full, rule(notation), days);
    }

    private static RowRule rule(Notation notation) {
        return new RowRule(notation.isQuoted(), notation.separator(), true);
    }

    /** Where reading stopped. */
    public enum Stop {
        /** The block is full. */
        FULL,
        /** At a row that {@link PlainRows#odd} tells; rows before it are in the block. */
        ODD,
        /** Behind the last row. */
        END,
        /** Before a row whose end is not certain: the part has to be read as a sheet from there. */
        UNSURE
    }

    /**
     * Begins to read a part, whose bytes have to stay as they are meanwhile.
     *
     * @param from how many of its bytes are left out
     * @param lines how many lines are left out with them
     * @param forms those that days before the part were written in
     */
    public void begin(Part.Rows part, int from, int lines, DayForms forms) {
        bytes = part.bytes();
        end = part.length();
        bytes[end] = '\n';
        at = from;
        line = part.linesBefore() + lines + 1;
        rowLine = 0;
        sound = part.isAscii() || Letters.areSound(bytes, end);
        days.resume(forms);
        form.begin();
    }

    /** Empties the block and fills it with the next rows. */
    public Stop fill(PlainBlock block) {
        block.clear();
        if (!sound) {
            return Stop.UNSURE;
        }
        while (at < end) {
            int blank = blankLine();
            if (blank > 0) {
                at += blank;
                line++;
                continue;
            }
            if (block.isFull()) {
                return Stop.FULL;
            }
            rowLine = line;
            int next = form.read(bytes, at);
            if (next == RowForm.NONE || !put(block, next)) {
                return oddRow();
            }
            at = next;
            line += form.lines();
        }
        return Stop.END;
    }

    /** False where the row has to be read in full. */
    private boolean put(PlainBlock block, int next) {
        int row = block.count;
        return switch (form.put(block, line)) {
            case IN_BLOCK -> {
                block.lines[row] = line;
                block.rows[2 * row] = at;
                block.rows[2 * row + 1] = next;
                yield true;
            }
            case PASSED_OVER -> {
                block.passedOver++;
                yield true;
            }
            case LEFT -> false;
        };
    }

    private int blankLine() {
        return bytes[at] == '\n' ? 1 : bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
    }

    /** The row at which reading stopped, as the sheet reads it. */
    public Entry odd() {
        return odd.orElseThrow();
    }

    /** A row whose words say what those of the number say. */
    public Entry.Taken sample(int words) {
        return form.sample(words);
    }

    /** What is written behind place and time, by its number. */
    public Tail tail(int number) {
        return form.tail(number);
    }

    /** The occurrence of a row of the block that was filled last, in full. */
    public Occurrence occurrence(PlainBlock block, int row) {
        Optional<Entry> entry = full.entry(bytes, block.rows[2 * row], block.rows[2 * row + 1], block.lines[row]);
        if (entry.isPresent() && entry.get() instanceof Entry.Taken taken) {
            return taken.occurrence();
        }
        throw new IllegalStateException("Line " + block.lines[row] + " is read in columns, and refused in full.");
    }

    /** The forms that days were written in so far. */
    public DayForms forms() {
        return form.forms();
    }

    /** The line that the last row begins at which was read; 0 where none was. */
    public long rowLine() {
        return rowLine;
    }

    private Stop oddRow() {
        int next = rule.firstEnd(bytes, at, end);
        int stop = next == at ? end : next;
        Optional<Entry> read = full.entry(bytes, at, stop, line);
        if (read.isEmpty()) {
            return Stop.UNSURE;
        }
        form.learn(read.get(), bytes, at, stop, line);
        for (int i = at; i < stop; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        at = stop;
        odd = read;
        return Stop.ODD;
    }
}
