/**
 * Where what was promised meets what is said to have happened: each term asked about each occurrence, under every reading
 * that the question reaches.
 *
 * <p>A finding is never firmer than its inputs, and each open one names the one fact that would settle it.
 */
@NullMarked
package org.truceline.assessment;

import org.jspecify.annotations.NullMarked;
