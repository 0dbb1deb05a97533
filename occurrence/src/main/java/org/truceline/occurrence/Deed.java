package org.truceline.occurrence;

import org.truceline.time.PossibleTime;

/**
 * Something that was done and that a duty waits for.
 *
 * @param name its name in the agreement
 * @param when when it may have been done
 * @param told how that is known, a sentence
 */
public record Deed(String name, PossibleTime when, String told) {}
