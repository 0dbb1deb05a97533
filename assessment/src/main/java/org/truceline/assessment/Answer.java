package org.truceline.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What an agreement answers of one occurrence.
 *
 * @param findings one for each term that forbids or permits, in the order of the text
 * @param placements how it stands to each region that a note marks
 * @param whole what is said of the agreement as a whole where no term speaks of such acts
 */
public record Answer(List<Finding> findings, List<Placement> placements, Optional<Whole> whole) {

    public Answer {
        findings = List.copyOf(findings);
        placements = List.copyOf(placements);
    }

    /**
     * What is said of the agreement as a whole.
     *
     * @param name {@link FindingName#NOT_REGULATED} or {@link FindingName#UNDETERMINED}
     * @param sentence why
     */
    public record Whole(FindingName name, String sentence) {}
}
