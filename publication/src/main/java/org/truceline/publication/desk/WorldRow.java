package org.truceline.publication.desk;

import java.util.Map;

/**
 * The result under one combination of readings.
 *
 * @param readings reading by open point, ids
 */
public record WorldRow(Map<String, String> readings, String result) {}
