/**
 * What is said to have happened, by whom and where it can be read: sources, reports, claims, responses, incidents,
 * figures, patrols, bulletins and statements.
 *
 * <p>Knows no agreement: nothing here says whether an act was allowed. Every record checks itself and copies its lists.
 * A component that a text may leave open is an {@link java.util.Optional}; empty always means <em>not stated</em>,
 * never zero and never "no". Words of a closed set read and print as in the record files ({@link
 * org.truceline.evidence.Worded}).
 */
@NullMarked
package org.truceline.evidence;

import org.jspecify.annotations.NullMarked;
