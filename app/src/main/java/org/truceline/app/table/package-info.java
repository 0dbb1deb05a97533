/** Tables between what comes in and what goes out: rows that were refused, written out to be mended and sent again. */
@NullMarked
package org.truceline.app.table;

import org.jspecify.annotations.NullMarked;
