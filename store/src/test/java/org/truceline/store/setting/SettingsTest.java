package org.truceline.store.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.Store;

/** What settings do, whatever store they lie in. */
public abstract class SettingsTest {

    @TempDir
    private Path folder;

    private Store store;
    private Settings settings;

    /** A new store, its files in this folder. */
    protected abstract Store create(Path empty, Office office, Chain chain);

    @BeforeEach
    void open() {
        store = create(
                folder, new Office("Made-up office", Form.REAL), new Chain(InstantSource.system(), new Random(1)));
        settings = new Settings(store.tables());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void setting_is_found_as_it_was_set_last_and_among_its_kind_only() {
        Setting first = setting("mapping", "post 7 'daily' سجل", "{\"a\": 1}");
        Setting changed = setting("mapping", "post 7 'daily' سجل", "{\"a\": 2}");
        Setting other = setting("taking", "post 7 'daily' سجل", "{}");
        settings.put(first);
        settings.put(other);
        settings.put(changed);
        assertThat(settings.find("mapping", first.name())).contains(changed);
        assertThat(settings.list("mapping")).containsExactly(changed);
        assertThat(settings.list("taking")).containsExactly(other);
        assertThat(settings.find("mapping", "another")).isEmpty();
    }

    private static Setting setting(String kind, String name, String says) {
        return new Setting(kind, name, says, "an account", Instant.parse("2026-11-26T08:00:00Z"));
    }
}
