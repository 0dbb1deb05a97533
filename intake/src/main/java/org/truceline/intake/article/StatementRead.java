package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;
import org.truceline.evidence.Quotation;

/**
 * Words of a speaker, between quotation marks ({@code direct}) or told by the article. The speaker is empty when the
 * text has a pronoun or nobody. A restricted statement may be a private person's and stays out of public pages.
 */
public record StatementRead(
        Because because,
        Optional<String> speaker,
        boolean direct,
        Quotation words,
        String says,
        boolean restricted,
        List<String> open)
        implements Proposal {

    public StatementRead {
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return speaker.orElse("A speaker whom the text leaves open") + (direct ? ": \"" + says + "\"" : ": " + says);
    }
}
