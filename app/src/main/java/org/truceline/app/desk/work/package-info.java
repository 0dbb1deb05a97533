/**
 * A day's work over the wire: records entered and read, incidents, the inbox, search, what is due, and news of what
 * colleagues do. It turns requests into calls of the registry and what comes back into JSON; the rules are the
 * registry's.
 */
@NullMarked
package org.truceline.app.desk.work;

import org.jspecify.annotations.NullMarked;
