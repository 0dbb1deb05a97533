/** The made-up road and the made-up events, the same bytes for everybody, and the agreements that are asked about them. */
@NullMarked
package org.truceline.bench.made;

import org.jspecify.annotations.NullMarked;
