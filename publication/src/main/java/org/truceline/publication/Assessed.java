package org.truceline.publication;

import java.util.List;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.evidence.Incident;
import org.truceline.occurrence.Occurrence;

/** An incident, an occurrence that its accounts support, and what was found of it. */
public record Assessed(Incident incident, Occurrence occurrence, List<Finding> findings, List<Placement> placements) {

    public Assessed {
        findings = List.copyOf(findings);
        placements = List.copyOf(placements);
    }
}
