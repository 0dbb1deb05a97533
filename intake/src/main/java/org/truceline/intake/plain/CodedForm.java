package org.truceline.intake.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Entry;

/**
 * Rows of a dataset with codes: what it was, where and when is looked up among what other rows of the same cells were taken for.
 * Only ids and degrees are read as they stand.
 */
final class CodedForm implements RowForm {

    private static final int MOST_CODES = 1 << 10;
    private static final int MOST_WORDS = 1 << 15;
    private static final int MOST_TAILS = 1 << 12;
    private static final byte[] COMMA = TextBytes.withSlack(", ");

    private final CodedCells cells;
    private final Lessons lessons;
    private final Days days;
    private final WordTable<Boolean> passing;
    private final WordTable<Entry.Taken> what;
    private final WordTable<PlaceWords> where;
    private final WordTable<Dated> when;
    private final Map<Tail, Integer> tailNumbers = new HashMap<>();
    private final List<Tail> tails = new ArrayList<>();
    private Optional<DayForms.Form> taken = Optional.empty();
    private boolean toLearn;

    /** What days mean, with the number of the tail of their rows. */
    private record Dated(Lessons.Span span, int tail) {}

    CodedForm(CodedCells cells, Lessons lessons, Days days) {
        this.cells = cells;
        this.lessons = lessons;
        this.days = days;
        this.passing = new WordTable<>(1, MOST_CODES);
        this.what = new WordTable<>(cells.groups().what().size(), MOST_WORDS);
        this.where = new WordTable<>(cells.placeCells(), MOST_WORDS);
        this.when = new WordTable<>(cells.groups().when().size(), MOST_WORDS);
    }

    @Override
    public void begin() {
        taken = Optional.empty();
    }

    @Override
    public int read(byte[] bytes, int at) {
        toLearn = false;
        return cells.read(bytes, at);
    }

    @Override
    public int lines() {
        return cells.lines();
    }

    @Override
    public Put put(PlainBlock block, long line) {
        if (cells.groups().mayPass()) {
            int code = find(passing, CodedCells.Group.WHAT);
            toLearn = code == WordTable.UNKNOWN && !passing.isFull();
            if (code == WordTable.UNKNOWN || passing.meaning(code)) {
                return code == WordTable.UNKNOWN ? Put.LEFT : Put.PASSED_OVER;
            }
        }
        int words = find(what, CodedCells.Group.WHAT);
        int place = find(where, CodedCells.Group.WHERE);
        int time = find(when, CodedCells.Group.WHEN);
        toLearn = (words == WordTable.UNKNOWN && !what.isFull())
                || place == WordTable.UNKNOWN
                || (time == WordTable.UNKNOWN && !when.isFull());
        boolean known = words != WordTable.UNKNOWN && place != WordTable.UNKNOWN && time != WordTable.UNKNOWN;
        return known && put(block, words, where.meaning(place), when.meaning(time), line) ? Put.IN_BLOCK : Put.LEFT;
    }

    private <T> int find(WordTable<T> table, CodedCells.Group group) {
        cells.putInto(table, group);
        return table.find();
    }

    private boolean put(PlainBlock block, int words, PlaceWords place, Dated time, long line) {
        boolean isPointNeeded = !place.isAnywhere() || cells.groups().point().isAlwaysRead();
        if (!cells.name.isSound()
                || (isPointNeeded && !isPointSound())
                || !takes(time.span().form(), line)) {
            return false;
        }
        int row = block.count++;
        block.words[row] = words;
        block.tails[row] = time.tail();
        block.latitudes[row] = place.isAnywhere() ? Double.NaN : cells.north.value();
        block.longitudes[row] = place.isAnywhere() ? Double.NaN : cells.east.value();
        block.radii[row] = place.radius();
        block.froms[row] = time.span().from();
        block.untils[row] = time.span().until();
        print(block, row, place, time.span());
        return true;
    }

    private boolean isPointSound() {
        double north = cells.north.value();
        double east = cells.east.value();
        return cells.isPointTold() && Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north != 0 || east != 0);
    }

    private boolean takes(Optional<DayForms.Form> form, long line) {
        if (form.isEmpty() || form.equals(taken)) {
            return true;
        }
        boolean takes = days.takes(form.get(), line);
        taken = takes ? form : taken;
        return takes;
    }

    private void print(PlainBlock block, int row, PlaceWords place, Lessons.Span time) {
        TextBytes text = block.text;
        text.beginRow();
        cells.printId(text);
        block.endText(row, 0);
        cells.name.print(text);
        text.add(place.before());
        if (!place.isAnywhere()) {
            cells.north.print(text);
            text.add(COMMA);
            cells.east.print(text);
        }
        text.add(place.behind());
        block.commasInPlace[row] = place.hasCommas() || cells.name.hasCommas();
        block.endText(row, 1);
        text.add(time.text());
        block.commasInTime[row] = time.hasCommas();
        block.endText(row, 2);
    }

    @Override
    public void learn(Entry read, byte[] bytes, int begin, int end, long line) {
        if (!toLearn) {
            return;
        }
        switch (read) {
            case Entry.NotTaken _ -> {}
            case Entry.PassedOver _ -> learnPassing(true);
            case Entry.Taken _ -> {
                learnPassing(false);
                lessons.read(bytes, begin, end, line, cells.name.text()).ifPresent(this::learn);
            }
        }
    }

    private void learnPassing(boolean passes) {
        if (cells.groups().mayPass()) {
            cells.putInto(passing, CodedCells.Group.WHAT);
            passing.learn(passes);
        }
    }

    private void learn(Lessons.Lesson lesson) {
        cells.putInto(what, CodedCells.Group.WHAT);
        what.learn(lesson.row());
        if (where.isFull()) {
            where.clear();
        }
        cells.putInto(where, CodedCells.Group.WHERE);
        where.learn(lesson.where());
        tail(lesson.when().tail()).ifPresent(tail -> {
            cells.putInto(when, CodedCells.Group.WHEN);
            when.learn(new Dated(lesson.when(), tail));
        });
    }

    /** Its number; empty where there is no room for another. */
    private Optional<Integer> tail(Tail tail) {
        if (!tailNumbers.containsKey(tail) && tails.size() < MOST_TAILS) {
            tailNumbers.put(tail, tails.size());
            tails.add(tail);
        }
        return Optional.ofNullable(tailNumbers.get(tail));
    }

    @Override
    public Entry.Taken sample(int words) {
        return what.meaning(words);
    }

    @Override
    public Tail tail(int number) {
        return tails.get(number);
    }

    @Override
    public DayForms forms() {
        return days.forms();
    }
}
