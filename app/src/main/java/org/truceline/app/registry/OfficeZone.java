package org.truceline.app.registry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.store.Store;
import org.truceline.store.setting.Setting;
import org.truceline.store.setting.Settings;

/**
 * The zone that an office stated for its own entries: offered in forms as what the office stated, never read into what
 * somebody else told.
 */
public final class OfficeZone {

    private static final String KIND = "office";
    private static final String NAME = "zone";

    private OfficeZone() {}

    /** Keeps it in place of one that was stated before; durable when this returns. */
    public static void state(Store store, ZoneId zone, Instant at) {
        new Settings(store.tables()).put(new Setting(KIND, NAME, zone.getId(), FirstRecords.SOFTWARE, at));
    }

    /** The one that was stated; empty where the office stated none. */
    public static Optional<ZoneId> find(Store store) {
        return new Settings(store.tables()).find(KIND, NAME).map(Setting::says).flatMap(Clocks::findZone);
    }
}
