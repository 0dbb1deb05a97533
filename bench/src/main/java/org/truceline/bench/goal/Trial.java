package org.truceline.bench.goal;

import java.util.List;

/** What is measured for a goal, in a process of its own. */
public interface Trial {

    /** The goal's number, or a name where it has none. */
    String goal();

    /** What is done, in a few words. */
    String work();

    /** Measures. */
    List<Outcome> run(Setup setup) throws Exception;
}
