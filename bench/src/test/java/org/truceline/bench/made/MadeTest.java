package org.truceline.bench.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.agreement.written.Reading;
import org.truceline.assessment.Engine;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

class MadeTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/truceline/bench");

    @Test
    void anybody_makes_the_same_bytes() throws IOException, NoSuchAlgorithmException {
        byte[] table = table(1_000);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table)))
                .isEqualTo("f6782ec1fa6d4e2df5109b1aa10e3c1bf121e45bae1e33ae09a96a43146ca6d1");
    }

    @Test
    void a_longer_table_begins_with_a_shorter_one() throws IOException {
        byte[] some = table(300);
        assertThat(table(12_000)).startsWith(some);
    }

    @Test
    void the_road_is_as_long_as_it_is_said_to_be() {
        assertThat(Road.MAIN.vertices()).hasSize(400);
        assertThat(Road.MAIN.line().length().kilometres()).isBetween(114.0, 117.0);
        assertThat(Road.at(78, 179.5).line().length().kilometres()).isBetween(114.0, 117.0);
    }

    /** To write them anew: {@code ./mvnw -Pfast -DskipWeb -pl bench -am -Dtest=MadeTest -Drenew=true test}. */
    @ParameterizedTest
    @EnumSource
    void the_lines_that_lie_beside_an_agreement_are_those_of_the_formula(Pact pact) throws IOException {
        for (LineFile line : LineFile.ALL) {
            String name = "lines/" + line.name() + ".yaml";
            Path file = RESOURCES.resolve(pact.folder()).resolve(name);
            if (pact.lines().contains(name)) {
                if (Boolean.getBoolean("renew")) {
                    Files.writeString(file, line.text());
                }
                assertThat(file).hasContent(line.text());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_agreement_is_read_without_a_doubt_and_divided(Pact pact) throws FaultyInput {
        Reading reading = AgreementReader.readWithDoubts(Folder.at(RESOURCES.resolve(pact.folder())), "terms.yaml");
        assertThat(reading.doubts()).isEmpty();
        assertThat(new Engine(reading.agreement()).divisions().undivided()).isEmpty();
    }

    @Test
    void events_have_every_act_and_every_actor() {
        Events events = Events.of(Road.MAIN, 5_000);
        Set<Integer> sorts = new LinkedHashSet<>();
        for (int i = 0; i < events.count(); i++) {
            sorts.add(events.sort(i));
        }
        assertThat(sorts).hasSize(Events.SORTS);
    }

    private static byte[] table(long rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Table.write(rows, bytes);
        return bytes.toByteArray();
    }
}
