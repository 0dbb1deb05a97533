package org.truceline.intake.article;

import java.util.List;
import org.truceline.evidence.Quotation;

/**
 * Something that the article says, for a person to accept or to refuse. It holds no more than its sentence does; what
 * the text leaves open is said in words and never filled in.
 */
public sealed interface Proposal
        permits AttackClaim,
                Corridor,
                Deadline,
                EffectiveHour,
                FigureRead,
                Patrols,
                ResponseRead,
                StatementRead,
                Warning {

    /** The rule and the sentence on which the proposal rests. */
    Because because();

    /** What the text leaves open, each in a sentence of its own; empty when nothing is. */
    List<String> open();

    /** The proposal in one plain sentence. */
    String sentence();

    /** The sentence as the untouched original prints it, with its offsets. */
    default Quotation quotation() {
        return because().quotation();
    }

    /** The word for this kind of proposal on pages and in files: {@code effective-hour}, {@code attack-claim}. */
    default String label() {
        return switch (this) {
            case AttackClaim _ -> "attack-claim";
            case Corridor _ -> "corridor";
            case Deadline _ -> "deadline";
            case EffectiveHour _ -> "effective-hour";
            case FigureRead _ -> "figure";
            case Patrols _ -> "patrols";
            case ResponseRead _ -> "response";
            case StatementRead _ -> "statement";
            case Warning _ -> "warning";
        };
    }

    /** The name of the rule that found it. */
    default String rule() {
        return because().rule();
    }
}
