package org.truceline.bench.timed;

/** Something that does a piece of work again and again, to be timed. */
public interface Contender {

    /** What does it, and how. */
    String name();

    /** How many points, events or rows one pass is about. */
    long points();

    /** Does it once. */
    Pass pass() throws Exception;
}
