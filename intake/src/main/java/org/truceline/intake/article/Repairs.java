package org.truceline.intake.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The text as it is read after repairs, the day of a leading date line where there was one, and every edit in the
 * order of the original. Applying the edits to the original gives {@code text} exactly.
 */
public record Repairs(String text, Optional<LocalDate> dateLine, List<Edit> edits) {

    public Repairs {
        edits = List.copyOf(edits);
    }

    /** The original with the edits applied; equal to {@link #text}. */
    public String appliedTo(String original) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            result.append(original, at, edit.span().start()).append(edit.now());
            at = edit.span().end();
        }
        return result.append(original, at, original.length()).toString();
    }
}
