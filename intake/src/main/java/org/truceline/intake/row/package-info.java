/**
 * Rows of a dataset, whichever it is: what one became, the letters and cells that it is read from, and the days and
 * places that cells tell. One row after another; nothing is kept of those before.
 */
@NullMarked
package org.truceline.intake.row;

import org.jspecify.annotations.NullMarked;
