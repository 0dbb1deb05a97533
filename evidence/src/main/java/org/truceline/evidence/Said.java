package org.truceline.evidence;

import java.util.Optional;

/**
 * Who says something, in which report, in what words. Without {@code by} the report names no source and the words are
 * its own; a quotation is there when the record was taken from a text that we keep.
 */
public record Said(String report, Optional<String> by, Optional<String> says, Optional<Quotation> quotation) {

    /** @throws IllegalArgumentException when the report is blank, or a part that is given is blank */
    public Said {
        Require.text(report, "the id of the report in which it is said");
        Require.textIfAny(by, "who says it in report " + report);
        Require.textIfAny(says, "what is said in report " + report);
    }

    public static Said in(String report, String by, String says) {
        return new Said(report, Optional.of(by), Optional.of(says), Optional.empty());
    }

    /** The words of the report itself, which names no source for them. */
    public static Said inOwnVoice(String report) {
        return new Said(report, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Who says it.
     *
     * @throws IllegalArgumentException when the report names nobody
     */
    String getBy(String what) {
        return by.orElseThrow(
                () -> new IllegalArgumentException("expected " + what + " with its speaker, found none in " + report));
    }
}
