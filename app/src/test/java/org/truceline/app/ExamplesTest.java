package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.agreement.written.TermsFile;
import org.truceline.app.situation.CaseReader;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.batch.cases.CasesFile;
import org.truceline.evidence.Dossier;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.publication.Situation;

class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_case_beside_an_agreement_holds() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(Repository.root().resolve("examples"))) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream().flatMap(ExamplesTest::cases);
    }

    private static Stream<DynamicTest> cases(Path folder) {
        try {
            return CasesFile.checkAll(Folder.at(folder), TermsFile.NAME).stream()
                    .map(each -> DynamicTest.dynamicTest(
                            folder.getFileName() + ": " + each.name(),
                            () -> assertThat(each.isDisputed() ? List.of() : each.differences())
                                    .as(each.where().toString())
                                    .isEmpty()));
        } catch (FaultyInput problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void idlib_has_at_least_thirty_sourced_records_and_refuses_none() throws FaultyInput {
        CaseReader.ReadCase read = idlib();
        Dossier dossier = read.situation().dossier();
        assertThat(read.refused()).isEmpty();
        assertThat(dossier.faults()).isEmpty();
        assertThat(dossier.incidents().size()
                        + dossier.patrols().size()
                        + dossier.bulletins().size()
                        + dossier.statements().size())
                .isGreaterThanOrEqualTo(30);
        assertThat(dossier.incidents()).allMatch(incident -> !incident.claims().isEmpty());
    }

    @Test
    void every_report_of_idlib_has_the_address_where_it_was_read() throws FaultyInput {
        assertThat(idlib().situation().dossier().reports())
                .isNotEmpty()
                .allMatch(report -> report.publication().address().orElse("").startsWith("http"))
                .allMatch(report -> report.read().isPresent());
    }

    @Test
    void each_open_finding_names_what_would_settle_it() throws FaultyInput {
        assertThat(findings(idlib()))
                .filteredOn(finding -> finding.name().isOpen())
                .isNotEmpty()
                .allMatch(finding -> finding.settledBy().isPresent());
    }

    @Test
    void nothing_is_inconsistent_by_a_distance_that_the_text_does_not_give() throws FaultyInput {
        assertThat(findings(idlib())).extracting(Finding::name).doesNotContain(FindingName.INCONSISTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"near", "area"})
    void at_most_half_is_open_once_it_is_agreed_how_far_along_reaches(String reading) throws Exception {
        CaseReader.ReadCase agreed = idlibWhereAlongMeans(reading);
        assertThat(findings(agreed)).extracting(Finding::name).contains(FindingName.INCONSISTENT);
        assertThat(findings(agreed).stream()
                        .filter(finding -> finding.name().isOpen())
                        .count())
                .isLessThanOrEqualTo(findings(agreed).size() / 2);
        Map<String, Boolean> openIncidents = agreed.situation().incidents().stream()
                .collect(Collectors.toMap(
                        assessed -> assessed.incident().id(),
                        assessed -> assessed.findings().stream()
                                .anyMatch(finding -> finding.name().isOpen()),
                        Boolean::logicalOr));
        assertThat(openIncidents.values().stream().filter(each -> each).count())
                .isLessThanOrEqualTo(openIncidents.size() / 2);
    }

    @Test
    void strike_of_5_march_is_not_covered_and_its_earlier_denial_is_context() throws FaultyInput {
        Situation situation = idlib().situation();
        assertThat(situation.incidents())
                .filteredOn(assessed -> assessed.incident().id().equals("i-2020-03-05-maarrat-misrin"))
                .allSatisfy(assessed -> {
                    assertThat(assessed.findings().getFirst().name()).isEqualTo(FindingName.NOT_COVERED);
                    assertThat(assessed.incident().responses())
                            .allMatch(response -> response.type().isContextOnly());
                })
                .isNotEmpty();
    }

    private static List<Finding> findings(CaseReader.ReadCase read) {
        return read.situation().incidents().stream()
                .flatMap(assessed -> assessed.findings().stream())
                .toList();
    }

    private static CaseReader.ReadCase idlib() throws FaultyInput {
        return read(Folder.at(Repository.idlib()));
    }

    /** The example as if the question how far "along" reaches had been answered with {@code reading}. */
    private static CaseReader.ReadCase idlibWhereAlongMeans(String reading) throws IOException, FaultyInput {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> found = Files.walk(Repository.idlib())) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(Repository.idlib().relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        String terms = Files.readString(Repository.idlib().resolve(TermsFile.NAME));
        String answered = terms.replace(
                "    question: How far from the line of contact",
                "    filled: {reading: " + reading + "}\n    question: How far from the line of contact");
        assertThat(answered).isNotEqualTo(terms);
        files.put(TermsFile.NAME, answered.getBytes(StandardCharsets.UTF_8));
        return read(Folder.holding("idlib", files));
    }

    private static CaseReader.ReadCase read(Folder folder) throws FaultyInput {
        return CaseReader.read(folder, Instant.parse("2020-06-30T21:00:00Z"));
    }
}
