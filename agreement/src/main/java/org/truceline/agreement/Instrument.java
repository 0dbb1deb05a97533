package org.truceline.agreement;

import java.util.Map;
import java.util.Optional;

/**
 * A text that the regime stands on.
 *
 * @param id names it
 * @param title its title
 * @param kind protocol, memorandum, …, in the field's words
 * @param status signed, announced, …
 * @param date when it was signed or announced, ISO 8601, when known
 * @param place where, when known
 * @param transcription how much of it stands in the terms
 * @param copies published copies, by id
 */
public record Instrument(
        String id,
        String title,
        String kind,
        String status,
        Optional<String> date,
        Optional<String> place,
        Transcription transcription,
        Map<String, Copy> copies) {

    /** How much of an instrument was written down as terms. */
    public enum Transcription {
        COMPLETE,
        PARTIAL,
        NONE
    }

    /**
     * A published copy.
     *
     * @param title what it is
     * @param address where it was read
     */
    public record Copy(String title, String address) {}
}
