package org.truceline.app.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.assessment.FindingName;
import org.truceline.evidence.ResponseType;
import org.truceline.intake.Clocks;
import org.truceline.intake.acceptance.Acceptance;
import org.truceline.intake.dossier.DossierFile;
import org.truceline.log.Form;
import org.truceline.log.Verification;
import org.truceline.notation.Folder;
import org.truceline.publication.Assessed;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

class CaseStoreTest {

    private static final Office OFFICE = new Office("A test (made up)", Form.REAL);
    private static final Instant AT = Instant.parse("2020-06-30T21:00:00Z");
    private static final Acceptance.Origin ORIGIN = new Acceptance.Origin(
            "r-article", "the example article", Optional.empty(), "Accepted all at once for a test.", "effect");

    @TempDir
    private Path folder;

    @Test
    void case_read_from_the_log_is_the_case_that_was_taken_in() throws Exception {
        try (Store store = store()) {
            CaseReader.ReadCase fromFiles = CaseReader.read(Folder.at(Repository.idlib()), AT);
            CaseReader.ReadCase fromLog = CaseReader.read(CaseStore.folder(store), AT);
            assertThat(fromLog.situation().dossier())
                    .isEqualTo(fromFiles.situation().dossier());
            assertThat(findings(fromLog)).isEqualTo(findings(fromFiles));
            assertThat(Verification.of(store)).isInstanceOf(Verification.Verified.class);
        }
    }

    @Test
    void accepted_article_makes_records_that_say_how_they_were_accepted() throws Exception {
        try (Store store = store()) {
            Clocks clocks = CaseReader.clocks(CaseStore.folder(store));
            byte[] article = CaseStore.file(store, "article.txt").orElseThrow();
            assertThat(Acceptances.acceptAll(store, article, ORIGIN, clocks)).isPositive();
            List<DossierFile> accepted = Acceptances.all(store);
            assertThat(accepted).hasSize(1);
            assertThat(accepted.getFirst().dossier().reports().getFirst().note())
                    .contains("Accepted all at once for a test.");
            assertThat(Acceptances.JSON.readValue(
                            Acceptances.JSON.writeValueAsString(accepted.getFirst()), DossierFile.class))
                    .isEqualTo(accepted.getFirst());
        }
    }

    @Test
    void strike_of_the_article_is_not_covered_its_response_is_no_comment_and_the_denial_is_context() throws Exception {
        try (Store store = store()) {
            Folder files = CaseStore.folder(store);
            byte[] article = CaseStore.file(store, "article.txt").orElseThrow();
            Acceptances.acceptAll(store, article, ORIGIN, CaseReader.clocks(files));
            List<Assessed> told = CaseReader.read(files, Acceptances.all(store), AT).situation().incidents().stream()
                    .filter(assessed -> assessed.incident().id().startsWith("r-article"))
                    .toList();
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().findings().getFirst().name()).isEqualTo(FindingName.NOT_COVERED);
            assertThat(told.getFirst().incident().responses())
                    .extracting(response -> response.type())
                    .containsExactly(ResponseType.NO_COMMENT, ResponseType.DENIED_SIMILAR);
            assertThat(told.getFirst().incident().findAnswer("Russian army")).isEmpty();
        }
    }

    @Test
    void article_without_a_day_makes_no_records() {
        try (Store store = SqliteStore.create(folder.resolve("empty.db"), OFFICE, CaseStore.chain())) {
            byte[] article =
                    "Activists blamed planes for an attack that killed 3 people.".getBytes(StandardCharsets.UTF_8);
            assertThat(Acceptances.acceptAll(store, article, ORIGIN, Clocks.ANY))
                    .isZero();
            assertThat(Acceptances.all(store)).isEmpty();
        }
    }

    private Store store() throws Exception {
        Store store = SqliteStore.create(folder.resolve("case.db"), OFFICE, CaseStore.chain());
        CaseStore.takeIn(store, Repository.idlib());
        return store;
    }

    private static List<String> findings(CaseReader.ReadCase read) {
        return read.situation().incidents().stream()
                .flatMap(assessed -> assessed.findings().stream())
                .map(finding -> finding.occurrence() + " " + finding.name() + " " + finding.sentence())
                .toList();
    }
}
