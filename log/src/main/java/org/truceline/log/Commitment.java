package org.truceline.log;

/**
 * What an envelope says of the content.
 *
 * @param manner how the content is written
 * @param digest that it must have
 */
public record Commitment(Manner manner, Digest digest) {

    /** How a content is written. */
    public enum Manner {
        /** The payload with a salt. */
        OPEN("open"),
        /** The payload as ciphertext. */
        SEALED("sealed");

        private final String text;

        Manner(String text) {
            this.text = text;
        }

        /** As it stands in the envelope. */
        public String text() {
            return text;
        }

        /** The manner of this text; throws IllegalArgumentException when there is none. */
        public static Manner of(String text) {
            for (Manner manner : values()) {
                if (manner.text.equals(text)) {
                    return manner;
                }
            }
            throw new IllegalArgumentException("content: expected open or sealed; found " + Shown.text(text));
        }
    }
}
