package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;

/** "Order and ids do not matter. Points that the question does not reach do not matter. Same inputs, same bytes." */
class SamenessLawTest {

    private static final int QUESTIONS = 3;

    /** Only which of several conditions failed first is told by their order, and is not compared. */
    @Test
    void order_of_terms_exceptions_parts_readings_and_facts_does_not_matter() {
        Cases.each(
                getClass(),
                80,
                seed -> sameAnswers(
                        seed, Variation.ordered(seed + 1), each -> each.name().words()));
    }

    @Test
    void ids_do_not_matter() {
        Cases.each(getClass(), 50, seed -> sameAnswers(seed, Variation.RENAMED, Answers::inShort));
    }

    private static void sameAnswers(long seed, Variation difference, Function<Finding, String> inShort) {
        Made plain = Made.of(seed);
        Made other = plain.with(difference);
        Answers answers = new Answers(plain.agreement());
        Answers otherAnswers = new Answers(other.agreement());
        for (int i = 0; i < QUESTIONS; i++) {
            Dice dice = Dice.of(seed).at("question", i);
            Rungs told = Rungs.random(dice.at("rungs"), Story.of(plain, dice).tops(), 70);
            assertThat(all(other, otherAnswers, dice, told, inShort))
                    .as("question %d told by %s", i, told)
                    .isEqualTo(all(plain, answers, dice, told, inShort));
        }
    }

    /** Everything that is said, without sentences, by plain ids. */
    private static String all(Made made, Answers answers, Dice dice, Rungs told, Function<Finding, String> inShort) {
        TreeMap<String, String> all = new TreeMap<>();
        Question question = Story.of(made, dice).ask(told);
        Answer answer = answers.ask(question);
        answer.findings().forEach(each -> all.put(plain(made, each), inShort.apply(each)));
        answer.placements()
                .forEach(each -> all.put(
                        made.variation().plain(each.note().id()), each.truth().toString()));
        all.put("", answer.whole().map(each -> each.name().words()).orElse(""));
        Stock stock = new Stock(made, dice);
        answers.holdings(stock, told, question.facts())
                .forEach(each -> all.put(plain(made, each), inShort.apply(each)));
        Instant at = Timetable.minute(dice.at("clock"));
        answers.clock(question.facts(), at)
                .forEach(each -> all.put(
                        made.variation().plain(each.duty().id()),
                        new TreeSet<>(each.states()) + " " + each.dueInstants()));
        return all.toString();
    }

    private static String plain(Made made, Finding finding) {
        return made.variation().plain(finding.term().id());
    }

    @Test
    void points_that_a_question_does_not_reach_do_not_matter() {
        Cases.each(getClass(), 50, seed -> {
            Made made = Made.of(seed);
            Answers plain = new Answers(made.agreement());
            for (int point = 0; point < made.points().count(); point++) {
                String id = made.points().get(point).id();
                Made more = made.with(Variation.more(point));
                Answers changed = new Answers(more.agreement());
                for (int i = 0; i < 2; i++) {
                    Dice dice = Dice.of(seed).at("question", i);
                    Rungs told =
                            Rungs.random(dice.at("rungs"), Story.of(made, dice).tops(), 70);
                    List<Finding> before =
                            plain.ask(Story.of(made, dice).ask(told)).findings();
                    List<Finding> after =
                            changed.ask(Story.of(more, dice).ask(told)).findings();
                    for (int k = 0; k < before.size(); k++) {
                        if (reached(before.get(k)).contains(id)) {
                            continue;
                        }
                        assertThat(Answers.inShort(after.get(k)) + after.get(k).worlds())
                                .as(
                                        "%s, one more reading of %s, question %d",
                                        before.get(k).term().id(), id, i)
                                .isEqualTo(Answers.inShort(before.get(k))
                                        + before.get(k).worlds());
                    }
                }
            }
        });
    }

    private static Set<String> reached(Finding finding) {
        return finding.worlds().stream()
                .flatMap(row -> row.readings().keySet().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void same_inputs_give_the_same_bytes() {
        Cases.each(getClass(), 40, seed -> assertThat(Printed.all(seed)).isEqualTo(Printed.all(seed)));
    }

    /** Another process orders hashed sets in another way. */
    @Test
    void another_process_gives_the_same_bytes() throws Exception {
        long count = Cases.count(15);
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Printed.class.getName(),
                        "0",
                        count + "")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isZero();
        assertThat(printed)
                .isEqualTo(LongStream.range(0, count).mapToObj(Printed::all).collect(Collectors.joining()));
    }

    @Test
    void core_form_reads_back_to_itself_and_answers_the_same() {
        Cases.each(getClass(), 60, seed -> {
            Made made = Made.of(seed);
            String core = CoreWriter.yaml(made.agreement());
            var again = Printed.readBack(core);
            assertThat(CoreWriter.yaml(again)).isEqualTo(core);
            assertThat(Printed.answers(made, new Answers(again), seed))
                    .isEqualTo(Printed.answers(made, new Answers(made.agreement()), seed));
        });
    }
}
