package org.truceline.evidence.register;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;

/** An attempt to look at a site. One that was not reached tells nothing of what is there. */
public record SiteVisit(String site, ToldPlace at, Clocked when, Outcome outcome, Optional<String> found)
        implements Recorded {

    /** How it went. */
    public enum Outcome implements Worded {
        SEEN_WHOLE,
        SEEN_IN_PART,
        NOT_REACHED,
        REFUSED
    }

    /** @throws IllegalArgumentException when something was found at a site that nobody saw */
    public SiteVisit {
        Require.text(site, "the name of a site");
        Require.textIfAny(found, "what was found");
        if (found.isPresent() && (outcome == Outcome.NOT_REACHED || outcome == Outcome.REFUSED)) {
            throw new IllegalArgumentException(
                    "expected nothing found where the site was " + outcome.word() + ", found \"" + found.get() + "\"");
        }
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.empty();
    }
}
