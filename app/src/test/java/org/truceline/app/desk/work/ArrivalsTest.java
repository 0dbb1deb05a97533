package org.truceline.app.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.registry.Entering;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.CaseStore;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.Version;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

class ArrivalsTest {

    @TempDir
    Path folder;

    @Test
    void what_another_process_records_is_seen_though_nobody_enters_anything_here() throws InterruptedException {
        Path file = folder.resolve("office.db");
        try (Store here = SqliteStore.create(file, new Office("a test office", Form.REAL), CaseStore.chain());
                Store there = SqliteStore.open(file, CaseStore.chain())) {
            Registry registry = Registry.of(here);
            BlockingQueue<List<Version>> heard = new LinkedBlockingQueue<>();
            registry.listen(heard::add);
            Arrivals arrivals = new Arrivals(registry, Duration.ofMillis(20));
            arrivals.start();
            RecordId source = new RecordId(UUID.randomUUID());
            Registry.of(there)
                    .enter(List.of(Entering.of(Entered.anew(
                            source,
                            "a",
                            UUID.randomUUID(),
                            new RegisteredSource("Kestrel", SourceKind.CIVIL_SOCIETY, Optional.empty())))));

            assertThat(heard.poll(30, TimeUnit.SECONDS))
                    .extracting(Version::record)
                    .containsExactly(source);
            arrivals.stop();
            assertThat(registry.register().find(source)).isPresent();
        }
    }
}
