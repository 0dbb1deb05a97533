package org.truceline.spark;

import java.io.Serializable;

/**
 * Whole rows of a file, one after another.
 *
 * @param number from 0, in the order of the file
 * @param from the byte that the first row begins at
 * @param until the byte after the last row
 * @param line the line that the first row begins at, from 1
 */
record Part(int number, long from, long until, long line) implements Serializable {}
