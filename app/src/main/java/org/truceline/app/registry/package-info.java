/**
 * The registry: the records that the store holds, what may be entered into them, and who hears of it.
 */
@NullMarked
package org.truceline.app.registry;

import org.jspecify.annotations.NullMarked;
