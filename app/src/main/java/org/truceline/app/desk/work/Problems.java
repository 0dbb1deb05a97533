package org.truceline.app.desk.work;

import java.util.List;

/** Everything that stands against a request; nothing of it was done. */
public record Problems(List<Problem> problems) {

    public Problems {
        problems = List.copyOf(problems);
    }
}
