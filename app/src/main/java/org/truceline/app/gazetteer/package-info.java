/**
 * Gazetteers of an office: a file taken into the store, and its places at hand for whoever searches.
 *
 * <p>How a file is read is known to {@code intake}, how places are searched to {@code evidence}.
 */
@NullMarked
package org.truceline.app.gazetteer;

import org.jspecify.annotations.NullMarked;
