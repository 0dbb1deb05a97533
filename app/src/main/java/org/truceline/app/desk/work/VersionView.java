package org.truceline.app.desk.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A version of a record.
 *
 * @param key names this version
 * @param office the log that holds it
 * @param says the fields of its kind; empty for a sealed record
 * @param replaces the versions that it stands in place of
 */
public record VersionView(
        UUID key,
        UUID record,
        String office,
        Instant recordedAt,
        People.Author by,
        String standing,
        String disclosure,
        @Nullable String because,
        String kind,
        JsonNode says,
        UUID stroke,
        List<UUID> replaces) {

    public VersionView {
        replaces = List.copyOf(replaces);
    }
}
