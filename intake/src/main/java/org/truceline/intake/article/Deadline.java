package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;

/**
 * A time by which something is to be done: the words, the length in ISO 8601 where it is one ({@code P1W}), what is to
 * be done, by whom, and from when it runs where that is stated.
 */
public record Deadline(
        Because because,
        String words,
        Optional<String> length,
        String what,
        Optional<String> by,
        Optional<String> anchor,
        List<String> open)
        implements Proposal {

    public Deadline {
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return "To be done " + words + by.map(owner -> " by " + owner).orElse(", by whom is left open") + ": " + what
                + "; counted from " + anchor.orElse("a start that is not stated") + ".";
    }
}
