package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
            return CasesFile.checkAll(Folder.at(folder), CaseReader.TERMS).stream()
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
    void at_most_half_of_the_findings_are_open_and_each_open_one_names_what_would_settle_it() throws FaultyInput {
        List<Finding> findings = idlib().situation().incidents().stream()
                .flatMap(assessed -> assessed.findings().stream())
                .toList();
        List<Finding> open =
                findings.stream().filter(finding -> finding.name().isOpen()).toList();
        assertThat(open.size()).isLessThanOrEqualTo(findings.size() / 2);
        assertThat(open).allMatch(finding -> finding.settledBy().isPresent());
        Map<String, Boolean> openIncidents = idlib().situation().incidents().stream()
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

    private static CaseReader.ReadCase idlib() throws FaultyInput {
        return CaseReader.read(Folder.at(Repository.idlib()), Instant.parse("2020-06-30T21:00:00Z"));
    }
}
