package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.app.registry.Refusal.Reason;
import org.truceline.app.registry.Refusal.Why;
import org.truceline.evidence.Quotation;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.FigureStated;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ResponseGiven;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.Reviews;
import org.truceline.evidence.register.Rubric;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.StatementMade;
import org.truceline.evidence.register.Version;

/** What has to hold before something is entered into a register. All that is wrong is told at once. */
final class Rules {

    private final Shelf shelf;
    private final Register register;
    private final Set<RecordId> alongside;
    private final List<Reason> reasons = new ArrayList<>();

    private Rules(Shelf shelf, List<Entering> all) {
        this.shelf = shelf;
        this.register = shelf.register();
        this.alongside = all.stream().map(each -> each.entered().record()).collect(Collectors.toSet());
    }

    /** Throws {@link Refusal} unless all of these may be entered at one stroke. */
    static void check(Shelf shelf, List<Entering> all) {
        Rules rules = new Rules(shelf, all);
        if (rules.alongside.size() < all.size()) {
            throw new IllegalArgumentException("one version of a record at one stroke");
        }
        all.forEach(each -> rules.check(each.entered()));
        if (!rules.reasons.isEmpty()) {
            throw new Refusal(rules.reasons);
        }
    }

    /** Throws {@link Refusal} unless these are what was entered under their keys. */
    static void checkSame(List<Version> before, List<Entering> all) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!before.get(i).entered().equals(all.get(i).entered())) {
                reasons.add(newKey(all.get(i).entered().record()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    /** What is to be said of a key that stands for something else already. */
    static Refusal keyReused(UUID key, List<Entering> all) {
        return new Refusal(all.stream()
                .filter(each -> each.key().equals(key))
                .map(each -> newKey(each.entered().record()))
                .toList());
    }

    private static Reason newKey(RecordId record) {
        return new Reason(
                Why.RULE,
                record,
                "a new key for each version",
                "one that stands for another",
                "Send it again under a new key.");
    }

    private void check(Entered entered) {
        if (Kind.of(entered.recorded()).isSealed()) {
            apart(entered);
        } else if (shelf.identities().containsKey(entered.record())) {
            rule(entered, "a name that no sealed record has", "one that has it", "Make a new name for the record.");
        } else {
            register.find(entered.record())
                    .ifPresentOrElse(history -> followsUp(entered, history), () -> isNew(entered));
        }
        mentions(entered);
        switch (entered.recorded()) {
            case Review review -> review(entered, review);
            case Grading grading -> grading(entered, grading);
            case ClaimMade claim -> quoted(entered, Optional.of(claim.report()), claim.words());
            case ResponseGiven response -> quoted(entered, response.report(), response.words());
            case FigureStated figure -> figure(entered, figure);
            case StatementMade statement -> quoted(entered, Optional.of(statement.report()), statement.words());
            case Recorded _ -> {}
        }
    }

    private void followsUp(Entered entered, History history) {
        Set<UUID> now = history.heads().stream().map(Version::key).collect(Collectors.toSet());
        if (!now.equals(new HashSet<>(entered.replaces()))) {
            refuse(
                    Why.OVERTAKEN,
                    entered,
                    "the version that holds now",
                    "an earlier one: " + history.current().author() + " changed it at "
                            + history.current().recordedAt(),
                    "Look at that change, then make yours again.");
        }
        if (Kind.of(history.current().recorded()) != Kind.of(entered.recorded())) {
            rule(
                    entered,
                    "a " + word(history.current().recorded()),
                    "a " + word(entered.recorded()),
                    "Enter it as a record of its own.");
        }
    }

    private void isNew(Entered entered) {
        if (!entered.replaces().isEmpty()) {
            refuse(Why.UNKNOWN, entered, "a record that is here", "one that is not", "Load the page again.");
        }
    }

    /** A sealed record has a name of its own, and a source one such record. */
    private void apart(Entered entered) {
        if (register.find(entered.record()).isPresent()) {
            rule(entered, "a name of its own", "that of another record", "Make a new name for the record.");
        }
        Optional.of(entered.recorded())
                .filter(SourceIdentity.class::isInstance)
                .map(SourceIdentity.class::cast)
                .flatMap(identity -> shelf.identityOf(identity.source()))
                .filter(known -> !known.getKey().equals(entered.record()))
                .ifPresent(known -> rule(
                        entered,
                        "the record that tells who this source is, " + known.getKey(),
                        "another one",
                        "Enter it as a new version of that record."));
    }

    private void mentions(Entered entered) {
        entered.recorded()
                .mentions()
                .filter(record ->
                        !alongside.contains(record) && register.find(record).isEmpty())
                .distinct()
                .forEach(record -> refuse(
                        Why.UNKNOWN, entered, "records that are here", "record " + record, "Enter that one first."));
    }

    private void review(Entered entered, Review review) {
        register.find(review.of()).ifPresent(history -> {
            if (!Reviews.mayReview(history, entered.author())) {
                rule(entered, "a second person", "one who wrote the record", "Ask somebody else to look at it.");
            }
            if (history.isPast(review.version())) {
                refuse(
                        Why.OVERTAKEN,
                        entered,
                        "a review of the version that holds now",
                        "one of an earlier version",
                        "Look at the record as it is now.");
            }
        });
    }

    private void grading(Entered entered, Grading grading) {
        Optional<Rubric> rubric = register.find(grading.rubric())
                .flatMap(history -> history.find(grading.rubricVersion()))
                .map(Version::recorded)
                .filter(Rubric.class::isInstance)
                .map(Rubric.class::cast);
        if (rubric.isEmpty()) {
            rule(entered, "a version of a rubric", "none under this name", "Choose a rubric from the list.");
            return;
        }
        if (rubric.get().find(grading.grade()).isEmpty()) {
            rule(
                    entered,
                    "one of "
                            + rubric.get().grades().stream()
                                    .map(Rubric.Grade::code)
                                    .toList(),
                    grading.grade(),
                    "Choose a grade of this rubric.");
        }
        boolean attribution = rubric.get().aspect() == Rubric.Aspect.ATTRIBUTION;
        if (attribution != grading.actor().isPresent()) {
            rule(
                    entered,
                    attribution
                            ? "the actor in question"
                            : "no actor on a scale of " + rubric.get().aspect().word(),
                    attribution ? "none" : "one",
                    "Whether it happened and who did it are graded apart.");
        }
    }

    private void figure(Entered entered, FigureStated figure) {
        quoted(entered, Optional.of(figure.report()), figure.words());
        if (figure.partOf().filter(entered.record()::equals).isPresent()) {
            rule(
                    entered,
                    "another figure that contains this one",
                    "itself",
                    "Leave it empty, or choose the larger one.");
        }
    }

    private void quoted(Entered entered, Optional<RecordId> report, Optional<Quotation> words) {
        if (words.isEmpty()) {
            return;
        }
        Stream<String> texts = report.stream()
                .flatMap(id -> register.find(id, ReceivedReport.class).stream())
                .map(ReceivedReport::text);
        if (texts.anyMatch(text -> !words.get().standsIn(text))) {
            rule(entered, "words as the report prints them", "others", "Mark the words in the report again.");
        }
    }

    private static String word(Recorded recorded) {
        return Kind.of(recorded).word();
    }

    private void rule(Entered entered, String expected, String found, String remedy) {
        refuse(Why.RULE, entered, expected, found, remedy);
    }

    private void refuse(Why why, Entered entered, String expected, String found, String remedy) {
        reasons.add(new Reason(why, entered.record(), expected, found, remedy));
    }
}
