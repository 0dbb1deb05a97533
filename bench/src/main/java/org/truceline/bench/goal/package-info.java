/** The goals: what is measured against what, in rounds taken in turn. */
@NullMarked
package org.truceline.bench.goal;

import org.jspecify.annotations.NullMarked;
