package org.truceline.occurrence;

import org.truceline.time.Lasting;

/**
 * A decision that somebody with authority took.
 *
 * @param by the body, its id in the agreement
 * @param about the subject, as the agreement calls it
 * @param inForce from when until when it holds, as far as that is told
 */
public record Decision(String by, String about, Lasting inForce) {}
