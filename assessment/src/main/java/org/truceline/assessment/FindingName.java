package org.truceline.assessment;

import java.util.stream.Stream;
import org.truceline.truth.Gap;

/** The closed set of things that can be said of an occurrence under a term. */
public enum FindingName {
    /** Under every reading, some condition of the term does not hold. */
    NOT_COVERED("not covered"),
    /** Under every reading, the act as reported is one that the term forbids. Says nothing of who is responsible. */
    INCONSISTENT("inconsistent with the term"),
    /** Covered, and under every reading an express exception holds. */
    EXCEPTION_ESTABLISHED("exception established"),
    /** Covered, and an express exception is pleaded that does not surely hold. */
    EXCEPTION_CLAIMED("exception claimed"),
    /** Firm under at least one reading, and the readings disagree. */
    DEPENDS_ON_READING("depends on the reading"),
    /** Open under every reading, and only for what the report leaves open. */
    POSSIBLY_INCONSISTENT("possibly inconsistent"),
    /** Open under every reading, for what the text or the map would have to fill too; or more worlds than were asked. */
    UNDETERMINED("undetermined"),
    /** A permit that matches, a duty fulfilled, a limit kept; never said of silence. */
    CONSISTENT("consistent"),
    /** No term of a completely transcribed agreement speaks of such acts. */
    NOT_REGULATED("not regulated");

    private final String words;

    FindingName(String words) {
        this.words = words;
    }

    /** The name where every world is open and lacks these facts: is it the report alone that would have to tell more? */
    public static FindingName lacking(Stream<Gap> gaps) {
        return gaps.allMatch(gap -> gap.where() == Gap.Where.REPORT) ? POSSIBLY_INCONSISTENT : UNDETERMINED;
    }

    /** The name as it is printed. */
    public String words() {
        return words;
    }

    /** True for findings that a further fact could change from open to firm. */
    public boolean isOpen() {
        return switch (this) {
            case DEPENDS_ON_READING, POSSIBLY_INCONSISTENT, UNDETERMINED, EXCEPTION_CLAIMED -> true;
            case NOT_COVERED, INCONSISTENT, EXCEPTION_ESTABLISHED, CONSISTENT, NOT_REGULATED -> false;
        };
    }
}
