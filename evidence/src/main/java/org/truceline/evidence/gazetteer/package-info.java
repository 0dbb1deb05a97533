/**
 * Places by a few letters in any script: every place that may be meant, with the spelling that matched and how.
 *
 * <p>Never picks one of several. Knows no file format; {@code intake} reads those.
 */
@NullMarked
package org.truceline.evidence.gazetteer;

import org.jspecify.annotations.NullMarked;
