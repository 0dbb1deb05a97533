package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;
import org.truceline.evidence.ResponseType;

/**
 * What an accused said or did not say. {@code about} repeats the words for the claim meant; which claim that is stays
 * for a person to decide.
 */
public record ResponseRead(
        Because because, Optional<String> by, ResponseType type, String says, Optional<String> about, List<String> open)
        implements Proposal {

    public ResponseRead {
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return by.orElse("Somebody whom the sentence leaves open") + " " + type.phrase() + ".";
    }
}
