package org.truceline.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words of a named speaker that are no claim about an incident: an announcement, a warning, a notice. {@code kind} is
 * an open word, as the record file has it.
 */
public record Statement(String id, LocalDate date, Said said, Optional<String> side, String kind) {

    /** @throws IllegalArgumentException when the id or kind is blank, or no speaker is named */
    public Statement {
        Require.text(id, "a statement id");
        Require.text(kind, "the kind of statement " + id);
        Require.textIfAny(side, "the side of statement " + id);
        var _ = said.getBy("a statement");
    }

    public String speaker() {
        return said.getBy("a statement");
    }

    public String report() {
        return said.report();
    }

    public String says() {
        return said.says().orElse("");
    }
}
