package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.State;

/**
 * The questions that the laws are tried with use every construct and come to every answer: each occurs in at least one of a
 * hundred questions of its kind. What a condition alone answers is seen in permits of one condition.
 */
class CoverageTest {

    private static final List<String> CONDITIONS = List.of(
            "act", "by", "against", "weapon", "calibre", "range", "medium", "number", "during", "where", "origin",
            "done", "decided", "judged", "pleaded", "reading", "all", "any", "not");

    private final Coverage coverage = new Coverage();

    @Test
    void every_construct_and_every_answer_occurs() {
        assumeThat(Cases.isReplay()).as("a part of the cases is replayed").isFalse();
        expect();
        Cases.each(getClass(), 320, this::count);
        System.out.print(coverage.table());
        assertThat(coverage.rare()).isEmpty();
    }

    private void expect() {
        coverage.expect("constructs", Constructs.ALL.stream());
        coverage.expect("forbid", names(FindingName.CONSISTENT, FindingName.NOT_REGULATED));
        Set<FindingName> ofForbidding = Set.of(
                FindingName.INCONSISTENT,
                FindingName.EXCEPTION_ESTABLISHED,
                FindingName.EXCEPTION_CLAIMED,
                FindingName.POSSIBLY_INCONSISTENT,
                FindingName.NOT_REGULATED);
        coverage.expect("permit", names(ofForbidding.toArray(FindingName[]::new)));
        coverage.expect(
                "limit",
                names(FindingName.EXCEPTION_ESTABLISHED, FindingName.EXCEPTION_CLAIMED, FindingName.NOT_REGULATED));
        coverage.expect("duty", Stream.of(State.values()).map(State::words));
        coverage.expect("placement", Stream.of("inside", "outside", "open"));
        coverage.expect("whole", Stream.of("not regulated", "undetermined", "nothing said"));
        CONDITIONS.forEach(condition -> coverage.expect("condition " + condition, answers(condition)));
    }

    private static Stream<String> names(FindingName... but) {
        return Stream.of(FindingName.values())
                .filter(name -> !List.of(but).contains(name))
                .map(FindingName::words);
    }

    /** What a condition can answer: nobody is told to plead, or somebody is; a reading is open only by worlds. */
    private static Stream<String> answers(String condition) {
        return switch (condition) {
            case "pleaded" -> Stream.of("true", "false");
            case "reading" -> Stream.of("true", "by the reading");
            case "done", "decided", "judged" -> Stream.of("true", "false", "open");
            default -> Stream.of("true", "false", "open", "by the reading");
        };
    }

    private void count(long seed) {
        Made made = Made.of(seed);
        Answers answers = new Answers(made.agreement());
        Set<String> constructs = Constructs.of(made.agreement());
        for (int i = 0; i < 4; i++) {
            Dice dice = Dice.of(seed).at("question", i);
            Story story = Story.of(made, dice);
            Question question = story.ask(Rungs.random(dice.at("rungs"), story.tops(), 70));
            coverage.count("constructs", constructs.stream());
            count(answers.ask(question));
            for (Obligation each :
                    answers.clock(question.facts(), answers.instant(dice.at("clock"), question.facts()))) {
                coverage.count("duty", each.states().stream().map(State::words));
            }
            Stock stock = new Stock(made, dice);
            Rungs told = Rungs.random(dice.at("rungs"), stock.tops(), 70);
            answers.holdings(stock, told, question.facts())
                    .forEach(each ->
                            coverage.count("limit", Stream.of(each.name().words())));
        }
    }

    private void count(Answer answer) {
        answer.findings().forEach(this::count);
        answer.placements()
                .forEach(each -> coverage.count(
                        "placement",
                        Stream.of(
                                each.truth().isTrue() ? "inside" : each.truth().isFalse() ? "outside" : "open")));
        coverage.count(
                "whole",
                Stream.of(answer.whole().map(each -> each.name().words()).orElse("nothing said")));
    }

    private void count(Finding finding) {
        Stream<String> name = Stream.of(finding.name().words());
        if (finding.term() instanceof Term.Permission(var _, var pattern)
                && finding.term().id().startsWith(Made.PROBE)) {
            coverage.count("condition " + condition(pattern), Stream.of(alone(finding)));
        } else {
            coverage.count(finding.term() instanceof Term.Prohibition ? "forbid" : "permit", name);
        }
    }

    /** What the one condition of a probe answers. */
    private static String alone(Finding probe) {
        return switch (probe.name()) {
            case CONSISTENT -> "true";
            case NOT_COVERED -> "false";
            case DEPENDS_ON_READING -> "by the reading";
            case UNDETERMINED,
                    INCONSISTENT,
                    EXCEPTION_ESTABLISHED,
                    EXCEPTION_CLAIMED,
                    POSSIBLY_INCONSISTENT,
                    NOT_REGULATED -> "open";
        };
    }

    private static String condition(Predicate predicate) {
        return switch (predicate) {
            case Predicate.IsAct _ -> "act";
            case Predicate.IsActor(var role, var _) -> role.name().toLowerCase(Locale.ROOT);
            case Predicate.IsWeapon _ -> "weapon";
            case Predicate.IsMedium _ -> "medium";
            case Predicate.Compares(var measure, var _) -> measure.name().toLowerCase(Locale.ROOT);
            case Predicate.Inside(var end, var _) -> end == Predicate.End.AT ? "where" : "origin";
            case Predicate.During _ -> "during";
            case Predicate.Done _ -> "done";
            case Predicate.Decided _ -> "decided";
            case Predicate.Judged _ -> "judged";
            case Predicate.Pleaded _ -> "pleaded";
            case Predicate.Reads _ -> "reading";
            case Predicate.All _ -> "all";
            case Predicate.Any _ -> "any";
            case Predicate.Not _ -> "not";
        };
    }
}
