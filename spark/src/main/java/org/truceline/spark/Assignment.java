package org.truceline.spark;

import java.io.Serializable;

/**
 * What is to be done with each part of a file.
 *
 * @param terms the agreement in the core of the terms language, as one file
 * @param input where the rows are
 * @param shownAs the input's name in messages
 * @param kind the word for which kind of dataset it is
 * @param firstLine of the input
 * @param dates the word for the order of the numbers in dates; empty where nobody told it
 * @param reasons true when sentences are written too
 * @param drafts the folder that parts are written in until all are there
 */
record Assignment(String terms, Input input, boolean reasons, String drafts) implements Serializable {

    record Input(String file, String shownAs, String kind, String dates, String firstLine) implements Serializable {}
}
