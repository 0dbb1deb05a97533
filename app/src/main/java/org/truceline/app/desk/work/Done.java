package org.truceline.app.desk.work;

import java.util.List;
import java.util.UUID;

/** What was done at one stroke. */
public record Done(UUID stroke, List<VersionView> versions) {

    public Done {
        versions = List.copyOf(versions);
    }
}
