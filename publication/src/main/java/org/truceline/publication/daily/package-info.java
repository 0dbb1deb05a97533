/**
 * The daily report as a value: what an office wrote down until a cut-off, counted with its rule, window and observation
 * effort, in sentences that never say more than their record. Knows no file format and no clock.
 */
@NullMarked
package org.truceline.publication.daily;

import org.jspecify.annotations.NullMarked;
