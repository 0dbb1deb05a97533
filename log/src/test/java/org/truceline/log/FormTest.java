package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The hashed bytes are these and no others. Expected values by Python's hashlib and hmac, see each. */
class FormTest {

    private static final Salt SALT =
            new Salt(Bytes.ofHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));

    private static final Envelope ENVELOPE = new Envelope(
            new Head(6, new Digest(Bytes.ofHex("11".repeat(32)))),
            UUID.fromString("6f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"),
            "claim",
            Instant.parse("2020-03-05T22:01:00.000001Z"),
            new Digest(Bytes.ofHex("22".repeat(32))));

    /** {@code hmac.new(bytes(range(32)), 'from 00:01'.encode(), 'sha256').hexdigest()}. */
    @Test
    void commitment_is_the_hmac_of_the_bare_payload() {
        assertThat(new Content.Kept(Bytes.ofText("from 00:01"), SALT).commitment())
                .hasToString("4ea7d9052e8b2f7e13dead38d0b6ebc3761a38259b3cd89a2d9ca261c2186767");
    }

    @Test
    void envelope_is_seven_fields_each_after_its_length() {
        assertThat(ENVELOPE.encoded().toHex())
                .isEqualTo(String.join(
                        "",
                        "00000013" + Bytes.ofText("truceline-entry-0.1").toHex(),
                        "00000008" + "0000000000000007",
                        "00000010" + "6f1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d",
                        "00000005" + Bytes.ofText("claim").toHex(),
                        "0000000c" + "000000005e61769c000003e8",
                        "00000020" + "22".repeat(32),
                        "00000020" + "11".repeat(32)));
    }

    /** SHA-256 of the bytes above. */
    @Test
    void hash_is_that_of_the_encoded_envelope() {
        assertThat(ENVELOPE.hash()).hasToString("9acfbfc8072dc5025e8fb203615e577babc4ffc1e0aecea1e9ad27025678f324");
    }
}
