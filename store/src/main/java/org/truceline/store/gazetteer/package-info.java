/**
 * Places of gazetteer files that an office took in, in tables beside the log. A file is there as a whole or not at all.
 * How a place is searched, and what its layout means, is not known here.
 */
@NullMarked
package org.truceline.store.gazetteer;

import org.jspecify.annotations.NullMarked;
