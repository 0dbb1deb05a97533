package org.truceline.intake.plain;

import java.util.Arrays;
import java.util.List;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Header;
import org.truceline.intake.row.Notation;

/** The cells of one row of a plain table, read from bytes where that can be done for certain. */
final class RowCells {

    /** How many cells have words: each has a number from 0 on. */
    static final int WORDS = 6;

    private static final int NONE = RowForm.NONE;
    private static final int LONGEST_WORDS = 500;
    private static final byte QUOTE = '"';

    /** What a column holds. */
    private static final int ID = 10;

    private static final int NORTH = 11;
    private static final int EAST = 12;
    private static final int RADIUS = 13;
    private static final int FROM = 14;
    private static final int UNTIL = 15;
    private static final int UNREAD = 16;

    private final byte[] columns;
    private final byte separator;
    private final WordTable<Entry.Taken> words;
    final DecimalCell north = DecimalCell.degrees();
    final DecimalCell east = DecimalCell.degrees();
    final DecimalCell radius = DecimalCell.metres();
    final TimeCell from = new TimeCell();
    final TimeCell until = new TimeCell();
    private byte[] bytes = {};
    private int idBegin;
    private int idEnd;
    private boolean endTold;

    /** Those of a table of which the columns of these names are read. */
    RowCells(Header header, List<String> names, Notation notation, WordTable<Entry.Taken> words) {
        this.words = words;
        this.separator = (byte) notation.separator();
        this.columns = new byte[header.size()];
        Arrays.fill(columns, (byte) UNREAD);
        for (String name : names) {
            header.index(name).ifPresent(index -> columns[index] = (byte) role(name));
        }
    }

    private static int role(String name) {
        return switch (name) {
            case Names.ID -> ID;
            case Names.LATITUDE -> NORTH;
            case Names.LONGITUDE -> EAST;
            case Names.RADIUS -> RADIUS;
            case Names.FROM -> FROM;
            case Names.UNTIL -> UNTIL;
            case Names.ACT -> 0;
            case Names.BY -> 1;
            case Names.OTHERS -> 2;
            case Names.LICENCE -> 3;
            case Names.CODED -> 4;
            case Names.MIDNIGHTS -> 5;
            default -> UNREAD;
        };
    }

    /** Reads the row at {@code at} and returns where the next begins; {@link #NONE} where it is not read for certain. */
    int read(byte[] row, int at) {
        bytes = row;
        words.begin(row);
        int next = at;
        for (int column = 0; column < columns.length; column++) {
            if (column > 0 && row[next++] != separator) {
                return NONE;
            }
            boolean quoted = row[next] == QUOTE;
            int end = cell(columns[column], quoted ? next + 1 : next, quoted);
            if (end < 0 || (quoted && row[end++] != QUOTE)) {
                return NONE;
            }
            next = end;
        }
        next += row[next] == '\r' ? 1 : 0;
        return row[next] == '\n' ? next + 1 : NONE;
    }

    private int cell(int role, int at, boolean quoted) {
        return switch (role) {
            case ID -> id(at, quoted);
            case NORTH -> north.read(bytes, at);
            case EAST -> east.read(bytes, at);
            case RADIUS -> radius.read(bytes, at);
            case FROM -> from.read(bytes, at);
            case UNTIL -> until(at, quoted);
            case UNREAD -> end(at, quoted);
            default -> words(role, at, quoted);
        };
    }

    private int words(int role, int at, boolean quoted) {
        int end = end(at, quoted);
        words.cell(role, at, end);
        return end - at > LONGEST_WORDS ? NONE : end;
    }

    private int id(int at, boolean quoted) {
        int end = end(at, quoted);
        idBegin = at;
        idEnd = end;
        return IdCell.isSound(bytes, at, end) ? end : NONE;
    }

    private int until(int at, boolean quoted) {
        byte first = bytes[at];
        endTold = first != (quoted ? QUOTE : separator) && first != '\n' && first != '\r';
        return endTold ? until.read(bytes, at) : at;
    }

    /** Where the text ends that begins here: before what parts cells, or before a quotation mark, or the end of the line. */
    private int end(int at, boolean quoted) {
        int end = at;
        byte last = quoted ? QUOTE : separator;
        for (byte next = bytes[end]; next != last && next != QUOTE && (next > '\r' || next < 0); next = bytes[end]) {
            end++;
        }
        return end;
    }

    /** True where its time has an end of its own. */
    boolean isEndTold() {
        return endTold;
    }

    void printId(TextBytes text) {
        text.add(bytes, idBegin, idEnd);
    }
}
