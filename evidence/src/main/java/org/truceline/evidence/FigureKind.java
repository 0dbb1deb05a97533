package org.truceline.evidence;

/** How a figure stands to a running total. */
public enum FigureKind implements Worded {
    /** The total over the whole window. */
    CUMULATIVE,
    /** What one event or one stretch of time added. */
    INCREMENT,
    /** A new value in place of an earlier one. */
    REVISION
}
