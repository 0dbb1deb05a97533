package org.truceline.intake.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.Recorded;
import org.truceline.intake.register.RecordForm.ReadRecord;

class RecordFormTest {

    private static final UUID DEED = UUID.fromString("00000000-0000-4000-8000-00000000000d");

    @Test
    void there_is_an_example_of_every_kind() {
        assertThat(OneOfEach.all().stream().map(Kind::of)).containsExactlyInAnyOrder(Kind.values());
    }

    @TestFactory
    Stream<DynamicTest> what_was_written_reads_as_it_was() {
        return each(recorded -> assertThat(RecordForm.read(RecordForm.write(entered(recorded))))
                .isEqualTo(new ReadRecord.Read(entered(recorded))));
    }

    /** The file is the log's form: where this fails, old logs can no longer be read, or new ones read otherwise. */
    @TestFactory
    Stream<DynamicTest> the_form_stays_as_it_was_written_once() throws IOException {
        List<String> kept = kept();
        return each(recorded ->
                assertThat(kept).contains(new String(RecordForm.write(entered(recorded)), StandardCharsets.UTF_8)));
    }

    @Test
    void every_line_that_was_ever_kept_can_be_read() throws IOException {
        assertThat(kept())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(RecordForm.read(line.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(ReadRecord.Read.class));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_record_is_told_and_quoted_nowhere() {
        return Stream.of(
                        "",
                        "secret",
                        "{}",
                        "null",
                        "[1]",
                        "{\"form\":2,\"kind\":\"secret\"}",
                        "{\"form\":1,\"kind\":\"secret\",\"says\":{}}",
                        "{\"form\":1,\"kind\":\"source\",\"says\":{\"cover\":\"secret\"}}",
                        "{\"form\":1,\"kind\":\"source\"" + ",\"x\":[".repeat(3) + "\"secret",
                        "[".repeat(100_000))
                .map(text -> dynamicTest(
                        "\"" + text.substring(0, Math.min(40, text.length())) + "\"",
                        () -> assertThat(RecordForm.read(text.getBytes(StandardCharsets.UTF_8)))
                                .isInstanceOfSatisfying(
                                        ReadRecord.Unreadable.class,
                                        refused -> assertThat(refused.because()).doesNotContain("secret"))));
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Recorded> check) {
        return OneOfEach.all().stream()
                .map(recorded -> dynamicTest(Kind.of(recorded).word(), () -> check.accept(recorded)));
    }

    private static Entered entered(Recorded recorded) {
        return Entered.anew(OneOfEach.ONE, "an account", DEED, recorded);
    }

    private static List<String> kept() throws IOException {
        try (InputStream in = RecordFormTest.class.getResourceAsStream("records.jsonl")) {
            assertThat(in).as("records.jsonl").isNotNull();
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }
}
