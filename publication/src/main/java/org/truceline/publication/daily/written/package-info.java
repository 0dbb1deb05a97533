/** The daily report as files: a page, a document, an annex. Each prints the same value and decides nothing. */
@NullMarked
package org.truceline.publication.daily.written;

import org.jspecify.annotations.NullMarked;
