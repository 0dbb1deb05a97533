/** The situation report: one page for a stretch of days, every number with its rule. */
@NullMarked
package org.truceline.publication.report;

import org.jspecify.annotations.NullMarked;
