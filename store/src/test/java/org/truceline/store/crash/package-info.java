/**
 * Whether what was acknowledged outlives the process, the machine's memory and the power.
 *
 * <p>Two harnesses: one kills processes that send drafts, the other rebuilds the files of a store as a power cut could
 * have left them. Both ask of what is left that every acknowledged record is there and that the log verifies.
 */
@NullMarked
package org.truceline.store.crash;

import org.jspecify.annotations.NullMarked;
