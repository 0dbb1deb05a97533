/**
 * Written files as trees whose every value knows its file, line and column, and faults that are collected and told all
 * at once.
 *
 * <p>YAML 1.2 in which every plain value is text as written: {@code no}, {@code on} and unquoted dates have no surprises.
 * Knows nothing of what the values mean.
 */
@NullMarked
package org.truceline.notation;

import org.jspecify.annotations.NullMarked;
