package org.truceline.evidence.gazetteer;

/**
 * One spelling of one place.
 *
 * @param listed the place's number
 * @param text as it is written
 * @param letters its reduced form
 */
record Spelling(int listed, String text, String letters) {}
