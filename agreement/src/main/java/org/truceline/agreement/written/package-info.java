/**
 * Agreements as a person writes them: the YAML file of terms, read with all its faults at once.
 *
 * <p>What is sugar in the file is gone in the model; {@link org.truceline.agreement.core} prints what is left.
 */
@NullMarked
package org.truceline.agreement.written;

import org.jspecify.annotations.NullMarked;
