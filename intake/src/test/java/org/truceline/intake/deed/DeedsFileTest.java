package org.truceline.intake.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.occurrence.Deed;
import org.truceline.time.PossibleTime;

class DeedsFileTest {

    @Test
    void day_without_a_clock_is_bounded_by_any_clock_on_earth() throws FaultyInput {
        assertThat(read("").getFirst().when())
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2021-04-30T10:00:00Z"), Instant.parse("2021-05-03T12:00:00Z")));
    }

    @Test
    void day_on_a_stated_clock_is_bounded_by_it() throws FaultyInput {
        assertThat(read("clocks: [UTC]").getFirst().when())
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2021-05-01T00:00:00Z"), Instant.parse("2021-05-03T00:00:00Z")));
    }

    @Test
    void misspelt_clock_is_a_fault() {
        assertThatThrownBy(() -> read("clocks: [Pacific/Fijii]"))
                .isInstanceOfSatisfying(
                        FaultyInput.class,
                        faulty -> assertThat(faulty.faults())
                                .singleElement()
                                .asString()
                                .contains("clocks: expected zones of the tz database")
                                .endsWith("Did you mean \"Pacific/Fiji\"?"));
    }

    private static List<Deed> read(String clocks) throws FaultyInput {
        String deeds = """
                deeds: 1
                %s
                list:
                  - {name: met, notBefore: "2021-05-01", notAfter: "2021-05-02", told: Told.}
                """.formatted(clocks);
        byte[] bytes = deeds.getBytes(StandardCharsets.UTF_8);
        return DeedsFile.read(Folder.holding("test", Map.of("deeds.yaml", bytes)), "deeds.yaml");
    }
}
