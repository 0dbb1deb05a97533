/** How results are told, and on which machine they were had. */
@NullMarked
package org.truceline.bench.told;

import org.jspecify.annotations.NullMarked;
