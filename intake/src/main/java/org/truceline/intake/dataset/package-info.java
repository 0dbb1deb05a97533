/** Files of occurrences of every kind that is read: which kind a file is, and its rows. */
@NullMarked
package org.truceline.intake.dataset;

import org.jspecify.annotations.NullMarked;
