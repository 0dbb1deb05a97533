package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.FindingName;
import org.truceline.intake.dataset.DatasetFile;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** The 265 rows of developers' data, when they are beside the product. */
class AssessSampleTest {

    @TempDir
    Path folder;

    @Test
    void random_sample_of_syria_is_assessed_under_the_tiny_agreement() throws Exception {
        AssessSummary summary = assess(TestFiles.folder(AssessSampleTest.class, "terms.yaml"));
        assertThat(summary.rows().asked()).isEqualTo(265);
        assertThat(summary.refused().count()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(266);
    }

    @Test
    void random_sample_of_syria_is_assessed_under_the_example() throws Exception {
        Folder example = Folder.at(TestFiles.example("idlib-2020"));
        AssessSummary summary = assess(example);
        assertThat(summary.rows().asked()).isEqualTo(265);
        assertThat(summary.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(3 * 265);
        assertThat(summary.counts().get(FindingName.NOT_COVERED)).isGreaterThan(200);
        assertThat(summary.work().deferred()).isZero();
        assertThat(assess(example, Reasons.WRITTEN).counts()).isEqualTo(summary.counts());
    }

    private AssessSummary assess(Folder agreement) throws FaultyInput, IOException {
        return assess(agreement, Reasons.LEFT_OUT);
    }

    private AssessSummary assess(Folder agreement, Reasons reasons) throws FaultyInput, IOException {
        return AssessFile.run(
                AgreementReader.read(agreement, "terms.yaml"),
                TestFiles.shared("ged/ged_syria_random_sample_49col.csv"),
                DatasetFile.Told.NOTHING,
                Output.of(folder.resolve("out.csv"), reasons),
                Progress.UNHEARD);
    }
}
