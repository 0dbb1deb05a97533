/**
 * The form of records in the log: what somebody entered as JSON, written and read.
 *
 * <p>The form is part of the log and outlives this program: a field is never renamed, an old one stays readable.
 */
@NullMarked
package org.truceline.intake.register;

import org.jspecify.annotations.NullMarked;
