package org.truceline.intake.plain;

import org.truceline.intake.row.DayForms;
import org.truceline.intake.row.Entry;

/** Reads rows of one form from bytes where that can be done for certain, by what it learnt of others. For one thread. */
sealed interface RowForm permits PlainForm, CodedForm {

    /** Stands for where a row ends that is not read for certain. */
    int NONE = -1;

    /** What became of a row. */
    enum Put {
        IN_BLOCK,
        PASSED_OVER,
        /** It has to be read in full. */
        LEFT
    }

    /** Begins a part, before which days were written in other forms than before the last. */
    void begin();

    /** Reads the row at {@code at} and returns where the next begins; {@link #NONE} where it is not read for certain. */
    int read(byte[] bytes, int at);

    /** How many lines the row takes that was read last. */
    int lines();

    /** Puts the row that was read last, which begins in {@code line}, into the block. */
    Put put(PlainBlock block, long line);

    /** Learns from the row that was left last, which is {@code read} and lies between the two bytes. */
    void learn(Entry read, byte[] bytes, int begin, int end, long line);

    /** A row of which all is told but place and time that the number stands for. */
    Entry.Taken sample(int words);

    /** What is written behind place and time. */
    Tail tail(int number);

    /** The forms that days were written in so far. */
    DayForms forms();
}
