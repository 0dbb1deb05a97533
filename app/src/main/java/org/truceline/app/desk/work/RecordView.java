package org.truceline.app.desk.work;

import java.util.List;
import java.util.UUID;

/**
 * A record with its history.
 *
 * @param heads the keys of the versions that nothing replaces; a change names them
 * @param versions all, the newest last
 * @param about the records that speak of it
 */
public record RecordView(
        UUID record,
        String kind,
        boolean contested,
        List<UUID> heads,
        boolean confirmed,
        List<VersionView> versions,
        List<Summary> about) {

    public RecordView {
        heads = List.copyOf(heads);
        versions = List.copyOf(versions);
        about = List.copyOf(about);
    }
}
