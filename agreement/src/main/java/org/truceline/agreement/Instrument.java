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
 * @param rank of terms that differ, those of the instrument with the higher rank prevail
 * @param inForce when it is in force; always when empty
 */
public record Instrument(
        String id,
        String title,
        String kind,
        String status,
        Optional<String> date,
        Optional<String> place,
        Transcription transcription,
        Map<String, Copy> copies,
        int rank,
        Optional<Span> inForce) {

    /** How much of an instrument was written down as terms. */
    public enum Transcription {
        COMPLETE,
        PARTIAL,
        SECOND_HAND,
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
