package org.truceline.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.agreement.Agreement;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.notation.FaultyInput;

/** What several agreements say of a file is what each says of it alone, without rows that it surely does not cover. */
class SeveralAgreementsTest {

    private static final String HEADER = "id,act,by,latitude,longitude,radius_m,from,until\n";

    private static Agreements several;

    @TempDir
    Path folder;

    private record Found(Agreement agreement, List<Map<String, String>> findings, Set<String> refused) {}

    @BeforeAll
    static void read() throws FaultyInput {
        several = AgreementPaths.read(List.of(
                TestFiles.example("korea-1953"),
                TestFiles.fixture(SeveralAgreementsTest.class, "terms.yaml"),
                TestFiles.example("idlib-2020"),
                TestFiles.example("kumanovo-1999")));
    }

    @ParameterizedTest
    @EnumSource(Reasons.class)
    void say_together_what_each_says_alone_of_rows_that_it_may_cover(Reasons reasons) throws Exception {
        int lines = 0;
        for (long seed = 1; seed <= 4; seed++) {
            Path input = Files.write(folder.resolve("rows.csv"), MadeTable.of(seed, 25));
            try {
                lines += holds(input, reasons, "seed " + seed);
            } catch (FaultyInput _) {
                // Some made tables cannot be read to their end, by one agreement or by several.
            }
        }
        assertThat(lines).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Reasons.class)
    void say_so_of_events_that_are_read_row_by_row(Reasons reasons) throws Exception {
        assertThat(holds(TestFiles.fixture(getClass(), "events.csv"), reasons, "events"))
                .isPositive();
    }

    @Test
    void row_that_none_covers_is_counted_and_not_written() throws Exception {
        Path input = Files.writeString(
                folder.resolve("rows.csv"),
                HEADER
                        + "far,shelling,,-30,-30,500,2020-07-01T10:00Z,\nnear,shelling,,36.01,36.5,500,2020-07-01T10:00Z,\n"
                        + "before,shelling,,36.01,36.5,500,1900-07-01T10:00Z,\n");
        Agreements both = AgreementPaths.read(
                List.of(TestFiles.fixture(getClass(), "terms.yaml"), TestFiles.example("idlib-2020")));
        AssessSummary summary = assess(both, input, Reasons.LEFT_OUT);
        assertThat(summary.rows()).isEqualTo(new AssessSummary.Rows(3, 2, 0));
        assertThat(findings("out.csv"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.get("row")).isEqualTo("near"))
                .extracting(finding -> finding.get("agreement"))
                .containsSubsequence("tiny", "idlib-2020");
        assertThat(PlainSummary.lines(summary))
                .contains(
                        "3 rows asked about, under 2 agreements, 0 refused.",
                        "2 rows are covered by none of the agreements; nothing is written of them.");
        assertThat(PlainSummary.view(summary)).containsEntry("agreements", 2).containsEntry("uncovered", 2L);
    }

    @Test
    void row_without_place_or_time_is_asked_of_all() throws Exception {
        Path input = Files.writeString(folder.resolve("rows.geojsonl"), """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[36.5,36.01]},"properties":{"id":"wide",\
                "act":"attack","by":"","radius_m":20000000,"from":"1900-01-01","until":"2100-01-01"}}
                """);
        assess(several, input, Reasons.LEFT_OUT);
        assertThat(findings("out.csv"))
                .extracting(finding -> finding.get("agreement"))
                .containsSubsequence("korea-1953", "tiny", "idlib-2020", "kumanovo-1999");
    }

    @Test
    void act_that_one_agreement_has_words_for_is_open_under_others() throws Exception {
        Path own = Files.writeString(
                Files.createDirectory(folder.resolve("own")).resolve("terms.yaml"),
                Files.readString(TestFiles.fixture(getClass(), "terms.yaml"))
                        .replace("id: tiny", "id: own")
                        .replace("act: attack", "act: lantern-signal")
                        .replace(
                                "terms:",
                                "classes:\n  acts:\n    lantern-signal: {under: act, words: lantern signal}\nterms:"));
        Files.copy(TestFiles.fixture(getClass(), "line.yaml"), own.resolveSibling("line.yaml"));
        Agreements both = AgreementPaths.read(List.of(own, TestFiles.fixture(getClass(), "terms.yaml")));
        Path input = Files.writeString(
                folder.resolve("rows.csv"), HEADER + "a,lantern-signal,,36.01,36.5,500,2020-07-01T10:00Z,\n");
        assess(both, input, Reasons.LEFT_OUT);
        assertThat(findings("out.csv"))
                .extracting(finding -> finding.get("agreement") + ": " + finding.get("finding"))
                .containsExactly("own: inconsistent with the term", "tiny: possibly inconsistent");
    }

    /** How many findings there were, which are held to those of each agreement alone. */
    private int holds(Path input, Reasons reasons, String about) throws FaultyInput, IOException {
        Found together = found(several, input, reasons);
        List<Found> alone = new ArrayList<>();
        for (Agreement each : several.all()) {
            alone.add(found(Agreements.of(each), input, reasons));
        }
        Set<String> refused = Stream.concat(Stream.of(together), alone.stream())
                .flatMap(found -> found.refused().stream())
                .collect(Collectors.toSet());
        List<Map<String, String>> expected = alone.stream()
                .flatMap(found -> covering(found).stream())
                .filter(finding -> !refused.contains(finding.get("line")))
                .sorted(Comparator.comparingInt(finding -> Integer.parseInt(finding.get("line"))))
                .toList();
        List<Map<String, String>> found = together.findings().stream()
                .filter(finding -> !refused.contains(finding.get("line")))
                .toList();
        assertThat(found).as(about).isEqualTo(expected);
        return found.size();
    }

    /** The findings on rows that some term covers, or may, with the agreement's id where several write it. */
    private static List<Map<String, String>> covering(Found alone) {
        Set<String> lines = alone.findings().stream()
                .filter(finding -> !requireNonNull(finding.get("finding")).equals("not covered"))
                .map(finding -> finding.get("line"))
                .collect(Collectors.toSet());
        return alone.findings().stream()
                .filter(finding -> lines.contains(finding.get("line")))
                .map(finding -> {
                    Map<String, String> told = new LinkedHashMap<>(finding);
                    told.put("agreement", alone.agreement().id());
                    return told;
                })
                .toList();
    }

    private Found found(Agreements agreements, Path input, Reasons reasons) throws FaultyInput, IOException {
        assess(agreements, input, reasons);
        Set<String> refused = Files.exists(folder.resolve("out.csv.refused.csv"))
                ? findings("out.csv.refused.csv").stream()
                        .map(row -> row.get("line"))
                        .collect(Collectors.toCollection(HashSet::new))
                : Set.of();
        return new Found(agreements.all().iterator().next(), findings("out.csv"), refused);
    }

    private AssessSummary assess(Agreements agreements, Path input, Reasons reasons) throws FaultyInput, IOException {
        Output output = Output.of(folder.resolve("out.csv"), reasons);
        return AssessFile.run(agreements, input, DatasetFile.Told.NOTHING, output, 2, Progress.UNHEARD);
    }

    private List<Map<String, String>> findings(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
