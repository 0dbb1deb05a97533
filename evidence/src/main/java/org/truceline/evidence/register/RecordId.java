package org.truceline.evidence.register;

import java.util.UUID;

/** Names a record for good, through all its versions and in every office. Random, so that it tells nothing. */
public record RecordId(UUID id) {

    /** The record with this id as it is written; throws IllegalArgumentException where it is none. */
    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    /** Eight letters and digits and so on, as UUIDs are written. */
    @Override
    public String toString() {
        return id.toString();
    }
}
