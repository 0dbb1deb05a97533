package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bytes are those of the page and no others: docs/log-format-vectors.json was computed from the page alone, by
 * another program.
 */
class FormTest {

    private static JsonNode vectors = JsonMapper.shared().nullNode();

    @BeforeAll
    static void read() throws IOException {
        vectors = JsonMapper.shared().readTree(Files.readAllBytes(Path.of("../docs/log-format-vectors.json")));
    }

    @Test
    void name_of_a_log_is_the_public_key_of_its_seed() {
        assertThat(key().name()).hasToString(text("log"));
        assertThat(sealKey().seal()).hasToString(text("seal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "exercise"})
    void envelopes_and_hashes_are_those_of_the_page(String form) throws NoEntry {
        for (JsonNode vector : vectors.get(form).get("entries")) {
            Entry entry = EntryJson.read(vector.get("entry"));
            assertThat(entry.envelope().encoded().toHex())
                    .isEqualTo(vector.get("envelope").stringValue());
            assertThat(entry.envelope().hash()).isEqualTo(entry.hash());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "exercise"})
    void commitments_roots_and_checkpoint_verify(String form) throws NoEntry {
        Note note = note(form);
        Verifier verifier = new Verifier(List.of(note.checkpoint()));
        List<String> roots = new ArrayList<>();
        for (Entry entry : entries(form)) {
            assertThat(verifier.next(entry)).isEmpty();
            roots.add(verifier.root().octets().toBase64());
        }
        assertThat(roots)
                .isEqualTo(vectors.get(form)
                        .get("roots")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
        assertThat(verifier.conclude())
                .isEqualTo(new Verification.Verified(
                        entries(form).getLast().head(), 1, java.util.Optional.of(note.checkpoint())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "exercise"})
    void signing_gives_the_note_of_the_page(String form) {
        assertThat(note(form).checkpoint().sign(key())).isEqualTo(note(form));
        assertThat(note(form).checkpoint().log().form().name()).isEqualToIgnoringCase(form);
    }

    @Test
    void sealed_content_is_sealed_and_opened_as_on_the_page() throws NoEntry {
        Content.Sealed sealed = (Content.Sealed) entries("real").get(2).content();
        Bytes payload = Bytes.ofText(text("sealedPayload"));
        assertThat(sealKey().open(sealed)).contains(payload);
        assertThat(sealKey().seal(sealed.nonce(), payload)).isEqualTo(sealed);
    }

    @Test
    void secrets_do_not_print_themselves() {
        assertThat(key()).hasToString("the key of log " + text("log"));
        assertThat(sealKey()).hasToString("the key of seal " + text("seal"));
        assertThat(new Draft(java.util.UUID.randomUUID(), "source", Bytes.ofText("secret")).toString())
                .doesNotContain("secret");
    }

    private static List<Entry> entries(String form) throws NoEntry {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode vector : vectors.get(form).get("entries")) {
            entries.add(EntryJson.read(vector.get("entry")));
        }
        return entries;
    }

    private static Note note(String form) {
        return NoteReading.of(vectors.get(form).get("checkpoint").stringValue())
                .findNote()
                .orElseThrow();
    }

    private static SigningKey key() {
        return SigningKey.of(Bytes.ofHex(text("seed")));
    }

    private static SealKey sealKey() {
        return SealKey.of(Bytes.ofHex(text("sealKey")));
    }

    private static String text(String name) {
        return vectors.get(name).stringValue();
    }
}
