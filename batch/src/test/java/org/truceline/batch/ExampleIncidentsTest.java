package org.truceline.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Slot;
import org.truceline.intake.incident.IncidentFile;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

/** The incidents that come with the example find what their notes promise. */
class ExampleIncidentsTest {

    @Test
    void strike_of_5_march_was_before_the_ceasefire_under_every_reading() throws FaultyInput {
        Finding finding = ask("strike-5-march.json").getFirst();
        assertThat(finding.name()).isEqualTo(FindingName.NOT_COVERED);
        assertThat(finding.failed()).hasValue(Slot.WHEN);
    }

    @Test
    void shelling_at_2130z_depends_on_the_clock_of_the_ceasefire() throws FaultyInput {
        Finding finding = ask("at-2130z.json").getFirst();
        assertThat(finding.name()).isEqualTo(FindingName.DEPENDS_ON_READING);
        assertThat(finding.settledBy())
                .hasValueSatisfying(
                        gap -> assertThat(gap.fact()).contains("On which clock is the hour of effect meant?"));
    }

    private static List<Finding> ask(String incident) throws FaultyInput {
        Agreement idlib = AgreementReader.read(Folder.at(TestFiles.example("idlib-2020")), "terms.yaml");
        return new Engine(idlib)
                .ask(IncidentFile.read(TestFiles.example("idlib-2020/incidents/" + incident))
                        .occurrence())
                .findings();
    }
}
