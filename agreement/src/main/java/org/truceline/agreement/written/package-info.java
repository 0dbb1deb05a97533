/** Agreements as a person writes them: the YAML file of terms, read with all its faults at once. */
@NullMarked
package org.truceline.agreement.written;

import org.jspecify.annotations.NullMarked;
