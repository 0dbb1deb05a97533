package org.truceline.batch.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Placement;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.State;

/**
 * What firmness is: an answer is as firm as it shuts out. Each leaves possible some of what could come out were every fact
 * known and every reading agreed; it is <em>no firmer</em> than another when it leaves possible all that the other does.
 */
final class Firmness {

    private Firmness() {}

    /** What comes out in the end. */
    enum End {
        NOT_COVERED,
        BROKEN,
        EXCEPTED,
        KEPT
    }

    /**
     * What a finding leaves possible. An established exception leaves that the act is not covered, because it is asked only
     * where the match is not false; a claimed one does not, because the match is true in every world. A limit is kept, too, where
     * what was counted may be none of what it counts.
     */
    static Set<End> leaves(FindingName name) {
        return switch (name) {
            case NOT_COVERED -> EnumSet.of(End.NOT_COVERED);
            case INCONSISTENT -> EnumSet.of(End.BROKEN);
            case EXCEPTION_ESTABLISHED -> EnumSet.of(End.EXCEPTED, End.NOT_COVERED);
            case EXCEPTION_CLAIMED -> EnumSet.of(End.EXCEPTED, End.BROKEN);
            case CONSISTENT -> EnumSet.of(End.KEPT, End.NOT_COVERED);
            case DEPENDS_ON_READING, POSSIBLY_INCONSISTENT, UNDETERMINED -> EnumSet.allOf(End.class);
            case NOT_REGULATED -> throw new IllegalArgumentException("is said of the whole");
        };
    }

    /** True when {@code wide} says no more than {@code narrow}. */
    static boolean noFirmer(Finding wide, Finding narrow) {
        return leaves(wide.name()).containsAll(surelyLeaves(narrow));
    }

    /** What a finding leaves possible whichever way it came about; where it depends on the reading, what each row leaves. */
    private static Set<End> surelyLeaves(Finding finding) {
        if (finding.name() != FindingName.DEPENDS_ON_READING) {
            return surelyLeaves(finding.name());
        }
        return finding.worlds().stream()
                .flatMap(row -> surelyLeaves(nameOf(row)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(End.class)));
    }

    /** The name with which the result of a row begins. */
    private static FindingName nameOf(Finding.Row row) {
        return Stream.of(FindingName.values())
                .filter(name -> row.result().startsWith(name.words()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What a finding leaves possible whichever way it came about. An exception may be established where the act is known to be
     * covered; and of an act that is covered it may be open only whether an exception that nobody pleads applies.
     */
    private static Set<End> surelyLeaves(FindingName name) {
        return switch (name) {
            case EXCEPTION_ESTABLISHED -> EnumSet.of(End.EXCEPTED);
            case DEPENDS_ON_READING, POSSIBLY_INCONSISTENT, UNDETERMINED -> EnumSet.of(End.EXCEPTED, End.BROKEN);
            case CONSISTENT -> EnumSet.of(End.KEPT);
            case NOT_COVERED, INCONSISTENT, EXCEPTION_CLAIMED, NOT_REGULATED -> leaves(name);
        };
    }

    /** Inside or outside a marked region: only open is no firmer than open. */
    static boolean noFirmer(Placement wide, Placement narrow) {
        return wide.truth().isOpen() || wide.truth().equals(narrow.truth());
    }

    /** Of the whole: only that such acts are not regulated is firm. */
    static boolean noFirmer(Optional<Answer.Whole> wide, Optional<Answer.Whole> narrow) {
        return !isNotRegulated(wide) || isNotRegulated(narrow);
    }

    private static boolean isNotRegulated(Optional<Answer.Whole> whole) {
        return whole.filter(said -> said.name() == FindingName.NOT_REGULATED).isPresent();
    }

    /** What becomes of a duty. */
    enum Outcome {
        EARLY,
        IN_TIME,
        LATE,
        OPEN_STILL,
        MISSED,
        LIFTED
    }

    /**
     * What a state leaves possible. Dormant and blocked leave everything: they say only that something is not known to have
     * happened. So does a time that cannot be computed.
     */
    static Set<Outcome> leaves(State state) {
        return switch (state) {
            case FULFILLED_EARLY -> EnumSet.of(Outcome.EARLY);
            case FULFILLED -> EnumSet.of(Outcome.IN_TIME);
            case FULFILLED_LATE -> EnumSet.of(Outcome.LATE);
            case FULFILLED_CANNOT_BE_TOLD -> EnumSet.of(Outcome.EARLY, Outcome.IN_TIME, Outcome.LATE);
            case IN_TIME_OR_OVERDUE -> EnumSet.of(Outcome.EARLY, Outcome.IN_TIME, Outcome.LATE, Outcome.MISSED);
            case LATE_OR_OVERDUE -> EnumSet.of(Outcome.LATE, Outcome.MISSED);
            case OVERDUE -> EnumSet.of(Outcome.MISSED);
            case PENDING -> EnumSet.of(Outcome.EARLY, Outcome.IN_TIME, Outcome.OPEN_STILL, Outcome.LIFTED);
            case WAIVED -> EnumSet.of(Outcome.LIFTED);
            case PENDING_OR_OVERDUE, DORMANT, BLOCKED, CANNOT_BE_COMPUTED -> EnumSet.allOf(Outcome.class);
        };
    }

    /**
     * What a state leaves possible whichever way it came about: what is done at a time that cannot be told may be in time.
     * A duty that only may have been lifted is asked as if it was not, as the page says, so what was lifted may be overdue.
     */
    private static Set<Outcome> surelyLeaves(State state) {
        return switch (state) {
            case FULFILLED_CANNOT_BE_TOLD -> EnumSet.of(Outcome.IN_TIME);
            case IN_TIME_OR_OVERDUE -> EnumSet.of(Outcome.IN_TIME, Outcome.MISSED);
            case PENDING -> EnumSet.of(Outcome.OPEN_STILL);
            case PENDING_OR_OVERDUE -> EnumSet.of(Outcome.OPEN_STILL, Outcome.MISSED);
            case FULFILLED_EARLY, FULFILLED, FULFILLED_LATE, LATE_OR_OVERDUE, OVERDUE -> leaves(state);
            case WAIVED, DORMANT, BLOCKED, CANNOT_BE_COMPUTED -> EnumSet.noneOf(Outcome.class);
        };
    }

    /** True when {@code wide} says no more than {@code narrow}; where nothing was known of the time it may say anything. */
    static boolean noFirmer(Obligation wide, Obligation narrow) {
        boolean untold = narrow.rows().stream()
                .map(Obligation.Row::state)
                .anyMatch(state -> List.of(State.DORMANT, State.BLOCKED, State.CANNOT_BE_COMPUTED)
                        .contains(state));
        return untold || leaves(wide, Firmness::leaves).containsAll(leaves(narrow, Firmness::surelyLeaves));
    }

    private static Set<Outcome> leaves(Obligation obligation, Function<State, Set<Outcome>> leaves) {
        return obligation.rows().stream()
                .flatMap(row -> leaves.apply(row.state()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
