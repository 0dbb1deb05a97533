/** Everything that goes out: findings, pages, reports, map layers. Decides nothing. */
@NullMarked
package org.truceline.publication;

import org.jspecify.annotations.NullMarked;
