/** What others would pick instead, set up as well as their manuals say, and the oracle. */
@NullMarked
package org.truceline.bench.peer;

import org.jspecify.annotations.NullMarked;
