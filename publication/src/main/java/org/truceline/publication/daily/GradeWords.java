package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Reviews;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.Version;
import org.truceline.publication.daily.Speech.Choice;
import org.truceline.publication.daily.language.Sentence;

/** How an incident was graded, occurrence and attribution apart, and what a second person says of it. */
record GradeWords(Telling telling) {

    /** Grades that readers take for a denial though they are none. */
    private static final Set<String> NOT_FALSE = Set.of("could-not-be-verified", "not-confirmed", "cannot-be-judged");

    /** One line for each grading. */
    List<Line> of(RecordId incident) {
        return telling.shown()
                .about(incident, Grading.class)
                .filter(held -> held.recorded().incident().equals(incident))
                .flatMap(held -> rubric(held.recorded()).stream()
                        .map(rubric -> told(held, rubric).rests(List.of(held.record()))))
                .toList();
    }

    /** The version of the rubric that was graded by. */
    private Optional<Rubric> rubric(Grading grading) {
        return telling.shown()
                .find(grading.rubric())
                .flatMap(history -> history.find(grading.rubricVersion()))
                .map(Version::recorded)
                .filter(Rubric.class::isInstance)
                .map(Rubric.class::cast);
    }

    private Line told(Register.Held<Grading> held, Rubric rubric) {
        Grading grading = held.recorded();
        Optional<Rubric.Grade> grade = rubric.find(grading.grade());
        return speech().line(
                        grading.actor().isPresent() ? Sentence.GRADE_OF : Sentence.GRADE,
                        "aspect",
                        rubric.aspect(),
                        "actor",
                        grading.actor().map(telling::actor).orElse(""),
                        "grade",
                        Line.told(grade.map(Rubric.Grade::name).orElse(grading.grade())),
                        "condition",
                        Line.told(grade.map(Rubric.Grade::when).orElse("")))
                .also(sentenceIf(NOT_FALSE.contains(grading.grade()), Sentence.UNVERIFIED_IS_NOT_FALSE))
                .also(sentenceIf(needsSecond(held, rubric), Sentence.NEEDS_A_SECOND_PERSON))
                .also(telling.quoted(Sentence.REASON_GIVEN, Optional.of(grading.because())));
    }

    private Speech speech() {
        return telling.speech();
    }

    private Line sentenceIf(boolean holds, Sentence sentence) {
        return holds ? speech().line(sentence) : Line.NOTHING;
    }

    private boolean needsSecond(Register.Held<Grading> held, Rubric rubric) {
        boolean asks = rubric.find(held.recorded().grade())
                .filter(Rubric.Grade::second)
                .isPresent();
        return asks && !reviews().isConfirmed(held.record());
    }

    /** What second persons say of the incident as it stands. */
    Line review(RecordId incident) {
        List<Review.Verdict> verdicts =
                reviews().of(incident).stream().map(Review::verdict).toList();
        return speech().line(Sentence.REVIEW, "verdict", new Choice(weightiest(verdicts)));
    }

    private static String weightiest(List<Review.Verdict> verdicts) {
        return Stream.of(Review.Verdict.DISSENTS, Review.Verdict.CONFIRMED, Review.Verdict.RETURNED)
                .filter(verdicts::contains)
                .findFirst()
                .map(Review.Verdict::word)
                .orElse("none");
    }

    private Reviews reviews() {
        return new Reviews(telling.shown());
    }
}
