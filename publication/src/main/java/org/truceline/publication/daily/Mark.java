package org.truceline.publication.daily;

import java.util.Optional;
import org.truceline.publication.daily.language.Sentence;

/** Whether what a report is made from is real; what is not says so first, and on every page. */
public enum Mark {
    /** It is the office's work. */
    REAL,
    /** It is an exercise's. */
    EXERCISE,
    /** It is an example that somebody made up. */
    MADE_UP;

    /** What every reader must know first; nothing of what is real. */
    Optional<Sentence> notice() {
        return switch (this) {
            case REAL -> Optional.empty();
            case EXERCISE -> Optional.of(Sentence.NOTICE_EXERCISE);
            case MADE_UP -> Optional.of(Sentence.NOTICE_MADE_UP);
        };
    }
}
