package org.truceline.batch.law;

/** One part of a story, by its name, and what can be told of it. */
record Part<T>(String name, Ladder<T> ladder) {

    T at(Rungs rungs) {
        return ladder.at(rungs.of(name));
    }
}
