/**
 * What was changed in a table since it was exported, held against what the records say by now. Changes are told and never
 * made here.
 */
@NullMarked
package org.truceline.intake.table.difference;

import org.jspecify.annotations.NullMarked;
