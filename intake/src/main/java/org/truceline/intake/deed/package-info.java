/** Deeds that duties wait for, as a person writes down what is known of them. */
@NullMarked
package org.truceline.intake.deed;

import org.jspecify.annotations.NullMarked;
