package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Reviews;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.Version;
import org.truceline.publication.daily.Profile.Detail;

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
        String name = rubric.find(grading.grade()).map(Rubric.Grade::name).orElse(grading.grade());
        String condition =
                rubric.find(grading.grade()).map(grade -> " " + grade.when()).orElse("");
        Line line = Line.of(aspect(rubric.aspect())
                        + grading.actor()
                                .map(actor -> " to " + telling.actor(actor))
                                .orElse("")
                        + ": ")
                .thenTold(name)
                .then(". The rubric says:" + condition);
        return line.then(NOT_FALSE.contains(grading.grade()) ? " This does not say that it is false." : "")
                .then(second(held, rubric))
                .then(because(grading));
    }

    private Line because(Grading grading) {
        return telling.mayShow(Detail.WORDS) ? Line.of(" Reason given:").thenQuoted(grading.because()) : Line.of("");
    }

    private static String aspect(Rubric.Aspect aspect) {
        return switch (aspect) {
            case OCCURRENCE -> "Occurrence";
            case ATTRIBUTION -> "Attribution";
            case STATUS -> "Status";
            case SEVERITY -> "Severity";
        };
    }

    private String second(Register.Held<Grading> held, Rubric rubric) {
        boolean asks = rubric.find(held.recorded().grade())
                .filter(Rubric.Grade::second)
                .isPresent();
        return asks && !reviews().isConfirmed(held.record())
                ? " It holds only once a second person confirms it, and nobody has."
                : "";
    }

    /** What second persons say of the version that holds: "… was confirmed by a second person." */
    String review(RecordId record, String what) {
        List<Review.Verdict> verdicts =
                reviews().of(record).stream().map(Review::verdict).toList();
        if (verdicts.contains(Review.Verdict.DISSENTS)) {
            return what + " was reviewed, and a second person dissents.";
        }
        if (verdicts.contains(Review.Verdict.CONFIRMED)) {
            return what + " was confirmed by a second person as it stands.";
        }
        return verdicts.isEmpty()
                ? what + " has not been reviewed by a second person as it stands."
                : what + " was returned by a second person, who asks for more.";
    }

    private Reviews reviews() {
        return new Reviews(telling.shown());
    }
}
