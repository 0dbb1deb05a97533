/**
 * Agreements printed in the core of the terms language: every construct in its one form, nothing left to files or
 * defaults that a reader would have to know. What is printed reads back to the same agreement.
 */
@NullMarked
package org.truceline.agreement.core;

import org.jspecify.annotations.NullMarked;
