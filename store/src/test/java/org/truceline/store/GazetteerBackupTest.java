package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.store.gazetteer.Gazetteers;
import org.truceline.store.gazetteer.KeptPlace;
import org.truceline.store.gazetteer.TakenGazetteer;

/** A gazetteer goes into a backup with the file that it lies in. */
class GazetteerBackupTest {

    private static final TakenGazetteer TAKEN = new TakenGazetteer(
            "made-up",
            new TakenGazetteer.ReadFile("made-up.csv", "own", "a".repeat(64)),
            new TakenGazetteer.Credit("Made-up office", "CC0 1.0"),
            1,
            0,
            Instant.parse("2026-11-26T08:00:00Z"));
    private static final KeptPlace PLACE = new KeptPlace(
            "p1",
            "Kafr Mukhtara",
            List.of("كفر مختارة"),
            new KeptPlace.Degrees(35.5, 36.5),
            1_500,
            true,
            "made up",
            "",
            false);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gazetteer_of_a_store_is_in_its_backup_and_in_what_is_restored_from_it(boolean encrypted) {
        Home home = encrypted ? new Home.OfEncryptedFiles(folder) : new Home.OfFiles(folder);
        Path backup = folder.resolve("backup.db");
        try (Store store = home.create("office", Fixture.OFFICE, chain())) {
            new Gazetteers(store.tables()).put(TAKEN, List.of(PLACE), _ -> {});
            store.backUp(backup, _ -> {});
        }
        Passphrases passphrases = encrypted ? _ -> Optional.of(Home.OfEncryptedFiles.PASSPHRASE) : Passphrases.NONE;
        Path file = folder.resolve("restored.db");
        try (Store restored =
                Backup.restore(backup, file, passphrases, Optional.empty(), Optional.empty(), Fixture.chain(8))) {
            Gazetteers gazetteers = new Gazetteers(restored.tables());
            assertThat(gazetteers.list()).containsExactly(TAKEN);
            assertThat(gazetteers.places("made-up")).containsExactly(PLACE);
        }
    }
}
