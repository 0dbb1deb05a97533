/** Findings and obligations as text for a terminal. */
@NullMarked
package org.truceline.publication.plain;

import org.jspecify.annotations.NullMarked;
