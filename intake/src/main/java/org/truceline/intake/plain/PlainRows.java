package org.truceline.intake.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.intake.Quantities;
import org.truceline.intake.part.Part;
import org.truceline.intake.part.RowRule;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Letters;
import org.truceline.intake.row.Notation;
import org.truceline.intake.row.Records;
import org.truceline.intake.row.Sheet;
import org.truceline.occurrence.Occurrence;

/**
 * Reads the rows of a plain table straight from bytes into columns. Each row that it does not read for certain it gives as the
 * {@link Sheet} reads it, which all words, days and faults are asked of. For one thread.
 */
public final class PlainRows {

    private static final byte[] COMMA = TextBytes.withSlack(", ");
    private static final byte[] TO = TextBytes.withSlack(" to ");
    private static final byte[] ON_ANY_CLOCK = TextBytes.withSlack(", no zone told, " + Clocks.ANY.inWords());

    private final Sheet sheet;
    private final Notation notation;
    private final RowRule rule;
    private final Days days;
    private final WordTable words = new WordTable();
    private final RowCells cells;
    private final WithinWords within = new WithinWords();
    private byte[] bytes = {};
    private int at;
    private int end;
    private long line;
    private long rowLine;
    private boolean sound;
    private boolean yearFirst;
    private boolean toLearn;
    private Optional<Entry> odd = Optional.empty();

    PlainRows(Sheet sheet, Notation notation, Days days) {
        this.sheet = sheet;
        this.notation = notation;
        this.rule = new RowRule(notation.isQuoted(), notation.separator(), true);
        this.days = days;
        this.cells = new RowCells(sheet.header(), notation, words);
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
     * @param from how many of its bytes are left out: those of the line of names, where it begins with that
     * @param forms those that days before the part were written in
     */
    public void begin(Part.Rows part, int from, DayForms forms) {
        bytes = part.bytes();
        end = part.length();
        bytes[end] = '\n';
        at = from;
        line = part.linesBefore() + (from > 0 ? 2 : 1);
        rowLine = 0;
        sound = part.isAscii() || Letters.areSound(bytes, end);
        days.resume(forms);
        yearFirst = false;
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
            int next = cells.read(bytes, at);
            if (next == RowCells.NONE || !add(block, next)) {
                return oddRow();
            }
            at = next;
            line++;
        }
        return Stop.END;
    }

    private int blankLine() {
        return bytes[at] == '\n' ? 1 : bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
    }

    /** False where the cells do not make a row for certain. */
    private boolean add(PlainBlock block, int next) {
        double north = cells.north.value();
        double east = cells.east.value();
        double radius = cells.radius.value();
        TimeCell from = cells.from;
        TimeCell until = cells.isEndTold() ? cells.until : from;
        boolean fits = Math.abs(north) <= 90
                && Math.abs(east) <= 180
                && (north != 0 || east != 0)
                && radius > 0
                && radius <= Quantities.FARTHEST.value()
                && !until.isBefore(from);
        int known = fits ? words.find() : WordTable.UNKNOWN;
        toLearn = fits && known == WordTable.UNKNOWN;
        if (known == WordTable.UNKNOWN || ((from.isDay() || until.isDay()) && !takesYearFirst())) {
            return false;
        }
        int row = block.count++;
        block.words[row] = known;
        block.latitudes[row] = north;
        block.longitudes[row] = east;
        block.radii[row] = radius;
        block.froms[row] = Math.min(from.from(), until.from());
        block.untils[row] = Math.max(from.until(), until.until());
        block.lines[row] = line;
        block.rows[2 * row] = at;
        block.rows[2 * row + 1] = next;
        print(block, row, from, until, radius);
        return true;
    }

    private boolean takesYearFirst() {
        yearFirst = yearFirst || days.takesYearFirst(line);
        return yearFirst;
    }

    private void print(PlainBlock block, int row, TimeCell from, TimeCell until, double radius) {
        TextBytes text = block.text;
        text.beginRow();
        cells.printId(text);
        block.endText(row, 0);
        text.add(within.of(radius));
        cells.north.print(text);
        text.add(COMMA);
        cells.east.print(text);
        block.endText(row, 1);
        from.print(text);
        if (from != until && !from.isSameText(until)) {
            text.add(TO);
            until.print(text);
        }
        boolean anyClock = !from.hasOffset() || !until.hasOffset();
        if (anyClock) {
            text.add(ON_ANY_CLOCK);
        }
        block.onAnyClock[row] = anyClock;
        block.endText(row, 2);
    }

    /** The row at which reading stopped, as the sheet reads it. */
    public Entry odd() {
        return odd.orElseThrow();
    }

    /** A row whose words say what those of the number say. */
    public Entry.Taken sample(int number) {
        return words.sample(number);
    }

    /** The occurrence of a row of the block that was filled last, in full. */
    public Occurrence occurrence(PlainBlock block, int row) {
        Optional<Entry> entry = entry(block.rows[2 * row], block.rows[2 * row + 1], block.lines[row]);
        if (entry.isPresent() && entry.get() instanceof Entry.Taken taken) {
            return taken.occurrence();
        }
        throw new IllegalStateException("Line " + block.lines[row] + " is read in columns, and refused in full.");
    }

    /** The forms that days were written in so far. */
    public DayForms forms() {
        return days.forms();
    }

    /** The line that the last row begins at which was read; 0 where none was. */
    public long rowLine() {
        return rowLine;
    }

    private Stop oddRow() {
        int next = rule.firstEnd(bytes, at, end);
        int stop = next == at ? end : next;
        Optional<Entry> read = entry(at, stop, line);
        if (read.isEmpty()) {
            return Stop.UNSURE;
        }
        if (toLearn && read.get() instanceof Entry.Taken taken) {
            words.learn(taken);
        }
        toLearn = false;
        for (int i = at; i < stop; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        at = stop;
        odd = read;
        return Stop.ODD;
    }

    private Optional<Entry> entry(int begin, int stop, long number) {
        String text = new String(bytes, begin, stop - begin, StandardCharsets.UTF_8);
        return Records.cells(text, notation).map((List<String> row) -> sheet.entry(sheet.where(number), row));
    }
}
