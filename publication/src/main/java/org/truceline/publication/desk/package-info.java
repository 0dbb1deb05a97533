/** What the desk and the machine-readable answers of the commands show, as plain records. */
@NullMarked
package org.truceline.publication.desk;

import org.jspecify.annotations.NullMarked;
