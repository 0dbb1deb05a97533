package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private static final UUID KEY = new UUID(0, 1);

    @Test
    void key_that_is_a_digest_is_refused() {
        UUID digest = UUID.nameUUIDFromBytes("a name in the payload".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft(digest, "claim", Bytes.ofText("")))
                .withMessage("key: expected a random UUID; found one of version 3, a digest of a name. "
                        + "It would outlive the payload and betray it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Claim", "1st", "claim!", "a claim", "é"})
    void kind_of_other_letters_is_refused(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Draft(KEY, kind, Bytes.ofText("")))
                .withMessage(
                        "kind: expected 1 to 64 of a-z, 0-9, dot and hyphen, a letter first; found \"" + kind + "\".");
    }
}
