/** What may leave the office: a finished report is read once more for anything finer than its profile, or refused. */
@NullMarked
package org.truceline.publication.daily.release;

import org.jspecify.annotations.NullMarked;
