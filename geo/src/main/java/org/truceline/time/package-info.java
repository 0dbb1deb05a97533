/**
 * Times as they are told and the instants that they may mean; windows and periods of an agreement.
 *
 * <p>A clock time without a zone is never turned into an instant: it is held against every clock that may be meant.
 */
@NullMarked
package org.truceline.time;

import org.jspecify.annotations.NullMarked;
