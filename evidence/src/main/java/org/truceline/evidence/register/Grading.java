package org.truceline.evidence.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.evidence.Require;

/**
 * The grade that somebody gives an incident on one scale.
 *
 * @param rubric the scale
 * @param rubricVersion the key of its version
 * @param grade a code of that version
 * @param actor who is graded, on a scale of attribution; there are as many gradings as actors in question
 * @param because the reason, with what else it might be
 * @param rests the accounts and responses that it rests on
 */
public record Grading(
        RecordId incident,
        RecordId rubric,
        UUID rubricVersion,
        String grade,
        Optional<String> actor,
        String because,
        List<RecordId> rests)
        implements Recorded {

    /** @throws IllegalArgumentException when the grade or the reason is blank */
    public Grading {
        Require.text(grade, "a grade");
        Require.textIfAny(actor, "the actor in question");
        Require.text(because, "a reason for the grade");
        rests = List.copyOf(rests);
    }

    @Override
    public Stream<RecordId> mentions() {
        return Stream.concat(Stream.of(incident, rubric), rests.stream());
    }
}
