/** The words of the daily report in each of its languages: what is said stands in files, and how it is filled in here. */
@NullMarked
package org.truceline.publication.daily.language;

import org.jspecify.annotations.NullMarked;
