package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;

/**
 * An attack as somebody alleges it: who says so, the alleged author, the act, its target, its day, and the casualties
 * as worded. Whoever is not named stays empty.
 */
public record AttackClaim(
        Because because,
        Optional<String> by,
        Optional<String> alleged,
        String act,
        Optional<String> against,
        Optional<DayRead> day,
        List<String> casualties,
        List<String> open)
        implements Proposal {

    public AttackClaim {
        casualties = List.copyOf(casualties);
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return by.map(name -> name + " allege").orElse("The article tells") + ": " + act
                + alleged.map(author -> " by " + author).orElse(", author not named")
                + against.map(target -> " against " + target).orElse("")
                + day.map(when -> " on " + when.text()).orElse(", day not stated")
                + (casualties.isEmpty() ? "" : "; " + String.join(", ", casualties)) + ".";
    }
}
