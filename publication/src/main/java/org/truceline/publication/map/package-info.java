/** Map layers as GeoJSON (RFC 7946). Areas, never bare points, for whatever happened. */
@NullMarked
package org.truceline.publication.map;

import org.jspecify.annotations.NullMarked;
