package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/**
 * A matter before the joint mechanism.
 *
 * @param opened when the mechanism took it up
 * @param incidents what it is about
 * @param comments what each side says of it, and dissent from what was found
 * @param outcome the mechanism's own words at the end
 */
public record CaseFile(
        String title,
        Clocked opened,
        List<RecordId> incidents,
        Stage stage,
        List<Comment> comments,
        Optional<String> outcome)
        implements Recorded {

    /** Where the case stands. */
    public enum Stage implements Worded {
        ALLEGED,
        PRELIMINARY_INQUIRY,
        VISIT,
        REPORTED,
        BEFORE_THE_COMMISSION,
        DECIDED,
        RESOLVED_LOCALLY,
        CLOSED_WITHOUT_FINDING;

        /** Stages that may come next; any stage may be corrected back to the one before by a new version. */
        public boolean mayFollow(Stage earlier) {
            return compareTo(earlier) > 0 || (earlier.isOver() && this != earlier);
        }

        /** True when nothing more is expected. */
        public boolean isOver() {
            return this == DECIDED || this == RESOLVED_LOCALLY || this == CLOSED_WITHOUT_FINDING;
        }
    }

    /** What a side, or a member of the mechanism, says of the case. */
    public record Comment(String by, String says, boolean dissent) {

        public Comment {
            Require.text(by, "who comments");
            Require.text(says, "a comment");
        }
    }

    /** @throws IllegalArgumentException when the title is blank, or the outcome of a case that goes on is told */
    public CaseFile {
        Require.text(title, "the title of a case");
        Require.textIfAny(outcome, "an outcome");
        incidents = List.copyOf(incidents);
        comments = List.copyOf(comments);
        if (outcome.isPresent() && !stage.isOver()) {
            throw new IllegalArgumentException(
                    "expected an outcome of a case that is over, found the case at " + stage.word());
        }
    }

    @Override
    public Stream<RecordId> mentions() {
        return incidents.stream();
    }
}
