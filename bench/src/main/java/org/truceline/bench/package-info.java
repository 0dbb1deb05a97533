/** The hot path beside its peers, as ratios in one run. */
@NullMarked
package org.truceline.bench;

import org.jspecify.annotations.NullMarked;
