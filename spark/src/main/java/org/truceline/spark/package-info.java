/**
 * A whole file at once as a job for Spark: cut where rows begin, each part answered as {@code batch} answers a file, written
 * in order. Knows what Spark and Hadoop's file systems are; has no meaning of its own of terms or rows.
 */
@NullMarked
package org.truceline.spark;

import org.jspecify.annotations.NullMarked;
