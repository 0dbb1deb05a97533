package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;

/** A warning or a notice: of what kind, by whom, to whom, about which area, in what words. */
public record Warning(
        Because because,
        Kind kind,
        Optional<String> issuer,
        Optional<String> addressee,
        Optional<String> area,
        String says,
        List<String> open)
        implements Proposal {

    /** What the warning is about. */
    public enum Kind {
        /** That one side will answer attacks by force; an annotation of terms, never a permission. */
        RETALIATION,
        /** That aircraft are not safe or not allowed in an airspace. */
        AIRSPACE,
        OTHER
    }

    public Warning {
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return issuer.orElse("Somebody whom the sentence leaves open") + " warned "
                + addressee.orElse("without naming to whom") + ": " + says;
    }
}
