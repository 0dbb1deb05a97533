/** The commands about logs: verify, checkpoint, export, import, back up, restore, show, destroy. */
@NullMarked
package org.truceline.app.log;

import org.jspecify.annotations.NullMarked;
