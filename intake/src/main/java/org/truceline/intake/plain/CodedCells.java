package org.truceline.intake.plain;

import java.util.Arrays;
import java.util.List;
import org.truceline.intake.row.Groups;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Notation;

/** The cells of one row of a dataset with codes, read from bytes where that can be done for certain. */
final class CodedCells {

    private static final int NONE = RowForm.NONE;
    private static final int LONGEST_TEXT = 500;
    private static final byte QUOTE = '"';
    private static final byte NO_QUOTE = '\n';

    /** Of one group. */
    private static final int MOST_CELLS = 8;

    /** What columns tell together. */
    enum Group {
        WHAT(0),
        WHERE(1),
        WHEN(2);

        private final int number;

        Group(int number) {
            this.number = number;
        }
    }

    /** What a column holds: the number of a group, times the most cells of one, and the place in it; or one of these. */
    private static final int ID = 100;

    private static final int NORTH = 101;
    private static final int EAST = 102;
    private static final int TEXT = 103;
    private static final int NAME = 104;
    private static final int UNREAD = 105;

    /** And more: the places among numbers that rise. */
    private static final int RISING = 110;

    private final Groups groups;
    private final byte[] columns;
    private final byte separator;
    private final byte quote;
    private final RisingCells rising;
    private final int[] offsets = new int[2 * MOST_CELLS * 3];
    final NameCell name = new NameCell();
    final DecimalCell north = DecimalCell.degrees();
    final DecimalCell east = DecimalCell.degrees();
    private byte[] bytes = {};
    private int idBegin;
    private int idEnd;
    private boolean pointTold;
    private int lines;

    CodedCells(Header header, Notation notation, Groups groups) {
        this.groups = groups;
        this.separator = (byte) notation.separator();
        this.quote = notation.isQuoted() ? QUOTE : NO_QUOTE;
        this.columns = new byte[header.size()];
        List<String> counts = groups.beside().rising();
        this.rising = new RisingCells(counts.size(), counts.stream().allMatch(header::has));
        Arrays.fill(columns, (byte) UNREAD);
        List<List<String>> names = List.of(groups.what(), groups.where(), groups.when());
        for (int group = 0; group < names.size(); group++) {
            for (int cell = 0; cell < names.get(group).size(); cell++) {
                take(header, names.get(group).get(cell), MOST_CELLS * group + cell);
            }
        }
        for (int place = 0; place < counts.size(); place++) {
            take(header, counts.get(place), RISING + place);
        }
        groups.beside().texts().forEach(name -> take(header, name, TEXT));
        take(header, groups.name().column(), NAME);
        take(header, groups.id(), ID);
        take(header, groups.point().latitude(), NORTH);
        take(header, groups.point().longitude(), EAST);
    }

    private void take(Header header, String name, int role) {
        header.index(name).ifPresent(index -> columns[index] = (byte) role);
    }

    /** Reads the row at {@code at} and returns where the next begins; {@link RowForm#NONE} where it is not read for certain. */
    int read(byte[] row, int at) {
        bytes = row;
        rising.begin();
        name.begin(row);
        pointTold = true;
        lines = 1;
        int next = at;
        for (int column = 0; column < columns.length; column++) {
            if (column > 0 && row[next++] != separator) {
                return NONE;
            }
            int role = columns[column];
            boolean quoted = row[next] == quote && quote == QUOTE;
            int end = role == UNREAD ? skipped(next, quoted) : cell(role, quoted ? next + 1 : next, quoted);
            if (end < 0 || (quoted && role != UNREAD && row[end++] != QUOTE)) {
                return NONE;
            }
            next = end;
        }
        next += row[next] == '\r' ? 1 : 0;
        return row[next] == '\n' && rising.areSound() ? next + 1 : NONE;
    }

    /** Where a cell ends that nobody reads: behind its quotation marks, where it has some, between which anything may stand. */
    private int skipped(int at, boolean quoted) {
        if (!quoted) {
            return end(at);
        }
        int next = at + 1;
        while (next < bytes.length) {
            byte letter = bytes[next++];
            if (letter == '\n') {
                lines++;
            } else if (letter == QUOTE && bytes[next++] != QUOTE) {
                return next - 1;
            }
        }
        return NONE;
    }

    private int cell(int role, int at, boolean quoted) {
        int end = quoted ? quotedEnd(at) : end(at);
        switch (role) {
            case ID -> {
                idBegin = at;
                idEnd = end;
                return IdCell.isSound(bytes, at, end) ? end : NONE;
            }
            case NORTH -> pointTold &= north.read(bytes, at) == end;
            case EAST -> pointTold &= east.read(bytes, at) == end;
            case NAME -> name.read(bytes, at, end);
            case TEXT -> {}
            default -> read(role, at, end);
        }
        return end - at > LONGEST_TEXT ? NONE : end;
    }

    private void read(int role, int at, int end) {
        if (role >= RISING) {
            rising.read(role - RISING, bytes, at, end);
        } else {
            offsets[2 * role] = at;
            offsets[2 * role + 1] = end;
        }
    }

    /** Where the text ends that begins here without quotation marks: before what parts cells, a quotation mark or the end of the line. */
    private int end(int at) {
        int end = at;
        for (byte next = bytes[end];
                next != separator && next != quote && (next > '\r' || next < 0 || next == '\t');
                next = bytes[end]) {
            end++;
        }
        return end;
    }

    private int quotedEnd(int at) {
        int end = at;
        for (byte next = bytes[end]; next != QUOTE && (next > '\r' || next < 0); next = bytes[end]) {
            end++;
        }
        return end;
    }

    /** Puts the cells of a group into a table, in which they can be found then. */
    void putInto(WordTable<?> table, Group group) {
        table.begin(bytes);
        int words = table.cells();
        if (group == Group.WHERE) {
            words--;
            table.cell(words, name.tellingBegin(groups.name().lastWordTells()), name.end());
        }
        for (int cell = 0; cell < words; cell++) {
            int at = 2 * (MOST_CELLS * group.number + cell);
            table.cell(cell, offsets[at], offsets[at + 1]);
        }
    }

    /** How many cells tell where it was: those of the group, and the end of the name. */
    int placeCells() {
        return groups.where().size() + 1;
    }

    /** How its columns tell. */
    Groups groups() {
        return groups;
    }

    /** True where degrees of the usual form stand in both cells. */
    boolean isPointTold() {
        return pointTold;
    }

    /** How many lines the row takes. */
    int lines() {
        return lines;
    }

    void printId(TextBytes text) {
        text.add(bytes, idBegin, idEnd);
    }
}
