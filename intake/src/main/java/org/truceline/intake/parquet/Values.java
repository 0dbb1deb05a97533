package org.truceline.intake.parquet;

/** The values of a page one after another: Boolean, Integer, Long, Float, Double or bytes. */
interface Values {

    /** The next value; throws where the page has none. */
    Object next() throws Damaged;
}
