package org.truceline.intake.plain;

import java.util.List;
import org.truceline.intake.Clocks;
import org.truceline.intake.Quantities;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Notation;

/** Rows of a plain table: numbers and times are read as they stand, words as they were learnt. */
final class PlainForm implements RowForm {

    private static final byte[] COMMA = TextBytes.withSlack(", ");
    private static final byte[] TO = TextBytes.withSlack(" to ");
    private static final byte[] ON_ANY_CLOCK = TextBytes.withSlack(", no zone told, " + Clocks.ANY.inWords());
    private static final int MOST_WORDS = 1 << 13;

    private final Days days;
    private final WordTable<Entry.Taken> words = new WordTable<>(RowCells.WORDS, MOST_WORDS);
    private final RowCells cells;
    private final WithinWords within = new WithinWords();
    private boolean yearFirst;
    private boolean toLearn;

    /** That of a table of which the columns of these names are read. */
    PlainForm(Header header, List<String> names, Notation notation, Days days) {
        this.days = days;
        this.cells = new RowCells(header, names, notation, words);
    }

    @Override
    public void begin() {
        yearFirst = false;
    }

    @Override
    public int read(byte[] bytes, int at) {
        toLearn = false;
        return cells.read(bytes, at);
    }

    @Override
    public int lines() {
        return 1;
    }

    @Override
    public Put put(PlainBlock block, long line) {
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
        if (!fits || ((from.isDay() || until.isDay()) && !takesYearFirst(line))) {
            return Put.LEFT;
        }
        int known = words.find();
        toLearn = known == WordTable.UNKNOWN;
        if (toLearn) {
            return Put.LEFT;
        }
        int row = block.count++;
        block.words[row] = known;
        block.tails[row] = known;
        block.latitudes[row] = north;
        block.longitudes[row] = east;
        block.radii[row] = radius;
        block.froms[row] = Math.min(from.from(), until.from());
        block.untils[row] = Math.max(from.until(), until.until());
        print(block, row, from, until, radius);
        return Put.IN_BLOCK;
    }

    private boolean takesYearFirst(long line) {
        yearFirst = yearFirst || days.takes(DayForms.Form.YEAR_FIRST, line);
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
        block.commasInPlace[row] = true;
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
        block.commasInTime[row] = anyClock;
        block.endText(row, 2);
    }

    @Override
    public void learn(Entry read, byte[] bytes, int begin, int end, long line) {
        if (toLearn && read instanceof Entry.Taken taken) {
            words.learn(taken);
        }
    }

    @Override
    public Entry.Taken sample(int number) {
        return words.meaning(number);
    }

    @Override
    public Tail tail(int number) {
        return new Tail(sample(number).remarks(), sample(number).provenance());
    }

    @Override
    public DayForms forms() {
        return days.forms();
    }
}
