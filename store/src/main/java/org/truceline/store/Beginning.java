package org.truceline.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.truceline.log.Chain;
import org.truceline.log.LogId;
import org.truceline.log.Notice;
import org.truceline.log.SigningKey;

/** Begins a log in a store: its keys first, durably, then its first entry. Called while nobody else writes. */
record Beginning(KeyFile file, Office office, Chain chain) {

    /** A new log under the keys that are there, or new ones. */
    LogId in(Handle handle) {
        return in(handle, file.find().orElseGet(this::newKeys));
    }

    /** A new log under these keys. */
    LogId in(Handle handle, Keys keys) {
        file.write(keys);
        LogId id = new LogId(office.form(), keys.signing().name());
        new OwnLogs(handle).add(id);
        Notice begun = new Notice.Begun(office.name());
        new Entries(handle).append(id, List.of(begun.draft(chain.key())), chain);
        return id;
    }

    Keys newKeys() {
        return new Keys(SigningKey.from(chain.random()), Map.of());
    }
}
