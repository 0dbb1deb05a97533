package org.truceline.app.desk.work;

import java.util.Optional;
import java.util.UUID;
import org.truceline.app.access.Visit;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.RecordId;
import org.truceline.publication.desk.FindingDetail;

/** Findings of incidents that people recorded, by the ids that the lists give. */
public final class FindingsOfRecords {

    private static final int UUID_LENGTH = 36;

    private final Workroom room;
    private final RegisterFindings findings;

    FindingsOfRecords(Workroom room, RegisterFindings findings) {
        this.room = room;
        this.findings = findings;
    }

    /** The finding with its reasons; empty where there is none in sight. */
    public Optional<FindingDetail> find(Visit visit, String id) {
        Looking looking = room.looking(visit);
        return incident(id)
                .filter(looking::sees)
                .flatMap(incident -> looking.register()
                        .find(incident, IncidentFile.class)
                        .flatMap(file -> new IncidentPages(looking, room.atHand(), findings)
                                .found(incident, file)
                                .find(id)));
    }

    private static Optional<RecordId> incident(String id) {
        if (id.length() <= UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordId(UUID.fromString(id.substring(0, UUID_LENGTH))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
