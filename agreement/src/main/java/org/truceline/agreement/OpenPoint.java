package org.truceline.agreement;

import java.util.Map;

/**
 * Something that the text leaves open.
 *
 * @param id names it
 * @param question what would have to be answered
 * @param reason why it is open: not in the text, vague, delegated, two wordings, …
 * @param readings possible answers in words, by id, in the order of the file; none when nobody has proposed any
 */
public record OpenPoint(String id, String question, String reason, Map<String, String> readings) {}
