package org.truceline.agreement;

/** One reading for each open point that is asked for. */
public interface World {

    /** The id of the reading taken for {@code point}; only points that have readings are asked for. */
    String readingOf(OpenPoint point);
}
