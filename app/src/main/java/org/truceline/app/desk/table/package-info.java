/**
 * Tables on the desk: brought as files, looked at, checked by a mapping, taken in at one stroke, written out, and brought
 * back with changes that somebody decides.
 *
 * <p>Knows who asks and what he may see; what rows mean is known by {@link org.truceline.app.table}.
 */
@NullMarked
package org.truceline.app.desk.table;

import org.jspecify.annotations.NullMarked;
