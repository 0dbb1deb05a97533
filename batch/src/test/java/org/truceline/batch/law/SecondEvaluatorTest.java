package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.occurrence.Facts;
import tools.jackson.databind.util.RawValue;

/**
 * The engine and the second evaluator, which was written from {@code docs/terms/semantics.md} and the schema alone, answer
 * alike: every case of the examples, and ten thousand random questions. Needs Node on the path. {@code -Dlaws.cases=100}
 * asks about fewer random agreements.
 */
class SecondEvaluatorTest {

    /** Questions about each agreement: of every ten, seven are about occurrences. */
    private static final int QUESTIONS = 20;

    @BeforeEach
    void there_is_a_node() {
        assumeThat(SecondEvaluator.hasNode())
                .as("the second evaluator needs Node 20 or newer on the path: install it as the README says")
                .isTrue();
    }

    @Test
    void random_questions_are_answered_alike() throws IOException {
        try (Comparison comparison = Comparison.with(SecondEvaluator.file())) {
            Cases.each(getClass(), 500, seed -> compare(comparison, seed));
            check("Random questions", comparison);
        }
    }

    private static void compare(Comparison comparison, long seed) throws Exception {
        Made made = Made.of(seed);
        Answers answers = new Answers(made.agreement());
        RawValue agreement = Protocol.agreement(made.agreement());
        for (int i = 0; i < QUESTIONS; i++) {
            Dice dice = Dice.of(seed).at("second", i);
            Story story = Story.portable(made, dice);
            Rungs told = Rungs.random(dice.at("rungs"), story.tops(), 65);
            Facts facts = story.facts(told);
            Stock stock = new Stock(made, dice);
            Asked asked = switch (i % 10) {
                case 7, 8 -> Asked.holdings(answers, stock.holdings(told), stock.on(), facts);
                case 9 -> Asked.clock(answers, facts, answers.instant(dice.at("clock"), facts));
                default -> Asked.occurrence(answers, story.ask(told));
            };
            String replay = Cases.replay(SecondEvaluatorTest.class, seed);
            comparison.ask(agreement, asked, "seed " + seed + " question " + i, replay);
        }
    }

    @Test
    void cases_of_the_examples_are_answered_alike() throws Exception {
        try (Comparison comparison = Comparison.with(SecondEvaluator.file())) {
            for (Path example : examples()) {
                ExampleQuestions questions = ExampleQuestions.in(example);
                RawValue agreement = Protocol.agreement(questions.agreement());
                for (Map.Entry<String, Asked> each : questions.asked().entrySet()) {
                    String name = example.getFileName() + ": " + each.getKey();
                    comparison.ask(agreement, each.getValue(), name, name);
                }
                System.out.println(
                        example.getFileName() + ": " + questions.asked().size() + " cases, and "
                                + questions.notTold().size() + " that tell more than the protocol can");
            }
            check("Cases of the examples", comparison);
        }
    }

    private static void check(String what, Comparison comparison) {
        System.out.print(what + ": " + comparison.table());
        assertThat(comparison.differences())
                .as("%s that differ, engine | second; each is under target/differences", what)
                .isZero();
    }

    private static List<Path> examples() throws IOException {
        Path folder = Stream.of(Path.of("examples"), Path.of("..", "examples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> each = Files.list(folder)) {
            return each.filter(example -> Files.exists(example.resolve("terms.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
