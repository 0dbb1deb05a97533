package org.truceline.intake.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.TestFiles;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

class IncidentFileTest {

    @TempDir
    Path folder;

    @Test
    void json_incident_is_read() throws Exception {
        Occurrence incident = read("""
                {
                	"id": "x", "act": "air-strike", "by": ["RU", "SYA"],
                	"against": "a caf\\u00e9",
                	"at": {"point": [35.8, 36.7], "radius": "1500 m"},
                	"when": "2020-03-05T21:30Z", "told": "half past nine, UTC",
                	"pleas": [{"by": "TR", "exception": "retaliation"}]
                }
                """);
        assertThat(incident.by()).isEqualTo(new Parties(List.of("RU", "SYA"), false));
        assertThat(incident.who().against()).isEqualTo(Parties.UNTOLD);
        assertThat(incident.who().againstTold()).isEqualTo("a café");
        assertThat(incident.at().told()).isEqualTo("within 1.5 km of 35.8, 36.7");
        assertThat(incident.when().told()).isEqualTo("half past nine, UTC");
        assertThat(incident.when().possible()).isEqualTo(between("2020-03-05T21:30:00Z", "2020-03-05T21:31:00Z"));
        assertThat(incident.pleas()).containsExactly(new Occurrence.Plea("TR", "retaliation"));
    }

    @Test
    void what_is_left_out_is_not_known() throws Exception {
        Occurrence incident = read("{id: x, act: act}");
        assertThat(incident.by()).isEqualTo(Parties.UNTOLD);
        assertThat(incident.what()).isEqualTo(What.only(ActClass.ANY));
        assertThat(incident.who()).isEqualTo(Who.UNTOLD);
        assertThat(incident.at()).isEqualTo(Located.UNTOLD);
        assertThat(incident.from()).isEqualTo(Located.UNTOLD);
        assertThat(incident.when()).isEqualTo(When.UNTOLD);
    }

    @Test
    void day_without_clocks_is_a_day_on_any_clock() throws Exception {
        Occurrence incident = read("{id: x, act: act, when: 2020-03-05}");
        assertThat(incident.when().told()).isEqualTo("2020-03-05, no hour and no zone told");
        assertThat(incident.when().possible()).isEqualTo(between("2020-03-04T10:00:00Z", "2020-03-06T12:00:00Z"));
    }

    @Test
    void one_of_several_places_is_read() throws Exception {
        Occurrence incident = read("""
                id: x
                act: act
                at:
                  oneOf:
                    - {point: [1, 2], radius: 1 km, name: A}
                    - {point: [3, 4], radius: 1 km, name: B}
                """);
        assertThat(incident.at().told()).isEqualTo("A or B");
        assertThat(incident.at().ground())
                .isInstanceOfSatisfying(
                        Whereabouts.OneOf.class,
                        several -> assertThat(several.candidates()).hasSize(2));
    }

    @Test
    void all_faults_are_told_with_their_lines() {
        FaultyInput problem = catchThrowableOfType(FaultyInput.class, () -> read("""
                        act: air-strik
                        at: {point: [35.8]}
                        when: yesterday
                        clocks: [Asia/Damascs]
                        cuts: [{event: effect}]
                        by: [RU]
                        wehn: x
                        """));
        assertThat(problem.faults())
                .extracting(fault -> fault.where().line() + " " + fault.about())
                .containsExactly("1 id", "4 clocks", "1 act", "2 point", "2 radius", "3 when", "5 because", "7 wehn");
        assertThat(problem).hasMessageContaining("Did you mean \"air-strike\"?");
    }

    @Test
    void example_of_the_strike_is_a_day_with_a_cut() throws FaultyInput {
        Occurrence strike = IncidentFile.read(TestFiles.example("idlib-2020/incidents/strike-5-march.json"))
                .occurrence();
        assertThat(strike.when().possible()).isEqualTo(between("2020-03-04T21:00:00Z", "2020-03-05T22:00:00Z"));
        assertThat(strike.when().cuts()).extracting(When.Cut::event).containsExactly("effect");
    }

    private Occurrence read(String text) throws IOException, FaultyInput {
        Path file = folder.resolve("incident.json");
        Files.writeString(file, text);
        return IncidentFile.read(file).occurrence();
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}
