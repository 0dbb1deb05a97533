/** Reads a case from its files and puts together what is shown of it. */
@NullMarked
package org.truceline.app.situation;

import org.jspecify.annotations.NullMarked;
