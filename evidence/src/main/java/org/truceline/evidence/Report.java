package org.truceline.evidence;

import java.time.LocalDate;
import java.util.Optional;

/** One text by one source that can be looked up; {@code read} is the day on which somebody of ours read it. */
public record Report(
        String id, String source, Publication publication, Optional<LocalDate> read, Optional<String> note) {

    /** Where a report stands, when it was published by its own date line, and in what language (BCP 47). */
    public record Publication(Optional<String> address, Optional<LocalDate> published, Optional<String> language) {

        public Publication {
            Require.textIfAny(address, "an address");
            Require.textIfAny(language, "a language tag");
        }
    }

    /** @throws IllegalArgumentException when the id or the source is blank */
    public Report {
        Require.text(id, "a report id");
        Require.text(source, "the source of report " + id);
    }

    public Optional<LocalDate> published() {
        return publication.published();
    }
}
