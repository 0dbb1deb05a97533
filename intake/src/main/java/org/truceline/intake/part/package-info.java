/**
 * A file of rows in parts, each of whole rows as bytes, so that several can be read at a time. Knows where rows end, and
 * nothing of what they say.
 */
@NullMarked
package org.truceline.intake.part;

import org.jspecify.annotations.NullMarked;
