package org.truceline.assessment;

import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.occurrence.Occurrence;

/**
 * Asks every prohibition of one agreement about occurrences, in every world that the question can tell apart. A pure
 * function of agreement and occurrence; safe for use by several threads.
 */
public final class Engine {

    private final Agreement agreement;
    private final Regions regions = new Regions();

    public Engine(Agreement agreement) {
        this.agreement = agreement;
    }

    /** One finding for each prohibition, in the order of the text. */
    public List<Finding> ask(Occurrence occurrence) {
        Question question = new Question(agreement, occurrence, regions);
        return agreement.prohibitions().stream()
                .map(term -> new Judge(
                                agreement, occurrence, term, Worlds.explore(world -> question.answer(term, world)))
                        .finding())
                .toList();
    }

    /** How the occurrence's possible places stand to each region that a note of the agreement marks. */
    public List<Placement> place(Occurrence occurrence) {
        Question question = new Question(agreement, occurrence, regions);
        return agreement.notes().stream()
                .map(note ->
                        Placement.of(agreement, note, Worlds.explore(world -> question.standing(note.where(), world))))
                .toList();
    }
}
