package org.truceline.evidence;

import java.util.Optional;

/**
 * An attributed statement about what happened; it may be true, false or partly either. {@code alleges} is the actor
 * said to have done it, {@code against} the one said to have suffered it; empty when the claim names none.
 */
public record Claim(Said said, Optional<String> alleges, Optional<String> against) {

    /** @throws IllegalArgumentException when nobody is named who makes the claim */
    public Claim {
        var _ = said.getBy("a claim");
        Require.textIfAny(alleges, "the actor alleged by a claim in report " + said.report());
        Require.textIfAny(against, "the one a claim in report " + said.report() + " says was harmed");
    }

    public String report() {
        return said.report();
    }

    public String by() {
        return said.getBy("a claim");
    }

    public String says() {
        return said.says().orElse("");
    }
}
