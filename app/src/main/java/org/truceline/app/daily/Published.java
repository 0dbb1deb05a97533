package org.truceline.app.daily;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.truceline.publication.daily.Edition;

/**
 * A report that somebody prepared, and what became of it.
 *
 * @param report names it; empty where it was released by command
 * @param profile the id of the profile that it was made under
 * @param cutOff nothing that was written down later is in it
 * @param edition all of the edition; empty where the log does not tell it
 * @param recordedAt when its last entry was written
 * @param preparedBy the account; empty where it was released by command
 * @param releasedBy the account; empty while it waits for another person, and where it was released by command
 * @param isReleased whether it went out
 * @param digests the SHA-256 of each of its files, by its name
 */
public record Published(
        Optional<UUID> report,
        String profile,
        Instant cutOff,
        Optional<Edition> edition,
        Instant recordedAt,
        Optional<String> preparedBy,
        Optional<String> releasedBy,
        boolean isReleased,
        Map<String, String> digests) {

    public Published {
        digests = Map.copyOf(digests);
    }
}
