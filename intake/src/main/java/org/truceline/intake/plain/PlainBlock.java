package org.truceline.intake.plain;

/**
 * Rows in columns, filled anew again and again: what is asked about, and the texts of the row's id, and of its
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
    final int[] tails;
    final boolean[] commasInPlace;
    final boolean[] commasInTime;
    final TextBytes text = new TextBytes();
    private final int[] ends;
    int count;
    int passedOver;

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
        tails = new int[size];
        commasInPlace = new boolean[size];
        commasInTime = new boolean[size];
        ends = new int[TEXTS * size];
    }

    boolean isFull() {
        return count == words.length;
    }

    /** How many rows are in it. */
    public int count() {
        return count;
    }

    /** How many rows were passed over between those. */
    public int passedOver() {
        return passedOver;
    }

    void clear() {
        count = 0;
        passedOver = 0;
        text.clear();
    }

    /** The text so far is that of a row's id, place or time, in this order. */
    void endText(int row, int which) {
        ends[TEXTS * row + which] = text.length();
    }

    /** The number of what its words say, for {@link PlainRows#sample}: all but place and time. */
    public int words(int row) {
        return words[row];
    }

    /** The number of what is written behind place and time, for {@link PlainRows#tail}. */
    public int tail(int row) {
        return tails[row];
    }

    /** Degrees north; not a number where nothing bounds the place. */
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

    /** Where the text of its id ends, and that of its place begins. */
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

    /** True when there are commas in the text of its place. Quotation marks and line breaks there are in no text. */
    public boolean hasCommasInPlace(int row) {
        return commasInPlace[row];
    }

    /** True when there are commas in the text of its time. */
    public boolean hasCommasInTime(int row) {
        return commasInTime[row];
    }
}
