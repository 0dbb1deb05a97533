/**
 * Tables that go out, CSV and XLSX, so that they can be edited in a spreadsheet and taken in again: ids first, instants
 * with their offset, no text that a program would compute.
 */
@NullMarked
package org.truceline.publication.table;

import org.jspecify.annotations.NullMarked;
