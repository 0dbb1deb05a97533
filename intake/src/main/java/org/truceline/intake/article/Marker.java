package org.truceline.intake.article;

import java.util.List;
import org.truceline.evidence.Quotation;

/** Something about the text itself that whoever uses it must know. */
public sealed interface Marker {

    /**
     * The text looks like a translation or a machine rewording: its quotations may not be anybody's words and print as
     * "as printed in". {@code score} reached {@code threshold}; each reason names its signal and shows the words.
     */
    record SuspectedRewording(int score, int threshold, List<Signal> signals) implements Marker {

        public SuspectedRewording {
            signals = List.copyOf(signals);
        }

        /** One sign of rewording: what it is, how much it weighs, and the words that show it. */
        public record Signal(String name, int weight, Quotation shown) {}
    }

    /**
     * A person without public office: the name, and why the person is held to be private. Public pages leave out the
     * name and whatever {@link StatementRead#restricted} says may be theirs.
     */
    record PrivatePerson(Quotation name, String why) implements Marker {}

    /** A sentence from which nothing is proposed because it was not read. */
    record NotRead(Quotation sentence, String why) implements Marker {}
}
