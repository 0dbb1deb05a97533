package org.truceline.evidence;

import java.time.LocalDate;
import java.util.Optional;

/** What an accused said, or did not say, to a claim, with the day of the answer where it is stated. */
public record Response(Said said, ResponseType type, Optional<LocalDate> day) {

    /** @throws IllegalArgumentException when nobody is named whose response it is */
    public Response {
        var _ = said.getBy("a response");
    }

    public String report() {
        return said.report();
    }

    public String by() {
        return said.getBy("a response");
    }

    public String says() {
        return said.says().orElse("");
    }
}
