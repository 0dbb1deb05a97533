/** The hot path, through its public entries. */
@NullMarked
package org.truceline.bench.own;

import org.jspecify.annotations.NullMarked;
