/** Work that is timed, and how: rounds taken in turn, medians. */
@NullMarked
package org.truceline.bench.timed;

import org.jspecify.annotations.NullMarked;
