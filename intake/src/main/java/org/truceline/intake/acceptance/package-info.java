/** What a person's acceptance makes of proposals: records, marked with who accepted them and how. */
@NullMarked
package org.truceline.intake.acceptance;

import org.jspecify.annotations.NullMarked;
