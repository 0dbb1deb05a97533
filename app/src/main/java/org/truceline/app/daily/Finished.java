package org.truceline.app.daily;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.truceline.publication.daily.release.Release;

/** The reports that were asked for last. */
final class Finished {

    private final int most;
    private final Map<UUID, Release.Released> kept = new LinkedHashMap<>(16, 0.75f, true);

    Finished(int most) {
        this.most = most;
    }

    synchronized void keep(UUID report, Release.Released released) {
        kept.put(report, released);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    synchronized Optional<Release.Released> find(UUID report) {
        return Optional.ofNullable(kept.get(report));
    }
}
