package org.truceline.intake.plain;

/**
 * Rows of a plain table in columns, filled anew again and again: what is asked about, and the texts of the row's id, and of its
 * place and time as they were understood.
 */
public final class PlainBlock {

    private static final int TEXTS = 3;

    final int[] words;
    final double[] latitudes;
    final double[] longitudes;
    final double[] radii;
    final long[] froms;
    final long[] untils;
    final long[] lines;
    final int[] rows;
    final boolean[] onAnyClock;
    final TextBytes text = new TextBytes();
    private final int[] ends;
    int count;

    /** One for at most {@code size} rows. */
    public PlainBlock(int size) {
        words = new int[size];
        latitudes = new double[size];
        longitudes = new double[size];
        radii = new double[size];
        froms = new long[size];
        untils = new long[size];
        lines = new long[size];
        rows = new int[2 * size];
        onAnyClock = new boolean[size];
        ends = new int[TEXTS * size];
    }

    boolean isFull() {
        return count == words.length;
    }

    /** How many rows are in it. */
    public int count() {
        return count;
    }

    void clear() {
        count = 0;
        text.clear();
    }

    /** The text so far is that of a row's id, place or time, in this order. */
    void endText(int row, int which) {
        ends[TEXTS * row + which] = text.length();
    }

    /** The number of what its words say, for {@link PlainRows#sample}: act, actors, licence and mark. */
    public int words(int row) {
        return words[row];
    }

    /** Degrees north. */
    public double latitude(int row) {
        return latitudes[row];
    }

    /** Degrees east. */
    public double longitude(int row) {
        return longitudes[row];
    }

    /** Metres. */
    public double radius(int row) {
        return radii[row];
    }

    /** The first second that it may have been at, from 1970 UTC. */
    public long from(int row) {
        return froms[row];
    }

    /** The second before which it was. */
    public long until(int row) {
        return untils[row];
    }

    /** The line of the file that it begins at. */
    public long line(int row) {
        return lines[row];
    }

    /** The texts of all rows one after another, in UTF-8. */
    public byte[] text() {
        return text.bytes();
    }

    /** Where the text of its id begins, which neither commas nor quotation marks are in. */
    public int idBegin(int row) {
        return row == 0 ? 0 : ends[TEXTS * row - 1];
    }

    /** Where the text of its id ends, and that of its place begins, in which there are commas. */
    public int idEnd(int row) {
        return ends[TEXTS * row];
    }

    /** Where the text of its place ends, and that of its time begins. */
    public int placeEnd(int row) {
        return ends[TEXTS * row + 1];
    }

    /** Where the text of its time ends. */
    public int timeEnd(int row) {
        return ends[TEXTS * row + 2];
    }

    /** True when no clock is told for its time or part of it; then, and only then, there are commas in its text. */
    public boolean isOnAnyClock(int row) {
        return onAnyClock[row];
    }
}
