package org.truceline.occurrence;

import java.util.Optional;

/**
 * A number of things or people somewhere at a time, as somebody counted them.
 *
 * @param what a class of weapons, things or people
 * @param by whose they are
 * @param at where they were
 * @param number how many
 * @param when when they were counted, or passed
 * @param unit names things that are counted apart from others; holdings without one may be the same things
 * @param complete true when everything that there was to count was seen
 */
public record Holding(
        String what, Parties by, Located at, Numbers number, When when, Optional<String> unit, boolean complete) {}
