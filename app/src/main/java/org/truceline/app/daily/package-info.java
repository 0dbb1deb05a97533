/** The daily report of an office: made from its records, prepared by one person, released by another, and kept. */
@NullMarked
package org.truceline.app.daily;

import org.jspecify.annotations.NullMarked;
