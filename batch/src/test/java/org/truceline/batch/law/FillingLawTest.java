package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.OpenPoint;
import org.truceline.assessment.Finding;

/** Settling a point by one of its readings leaves of the table of worlds exactly the rows of that reading. */
class FillingLawTest {

    @Test
    void filled_point_gives_what_the_rows_of_its_reading_allow() {
        Cases.each(getClass(), 60, seed -> {
            Made made = Made.of(seed);
            Answers open = new Answers(made.agreement());
            for (int point = 0; point < made.points().count(); point++) {
                OpenPoint asked = made.points().get(point);
                for (int reading = 0;
                        asked.filled().isEmpty() && reading < asked.readings().size();
                        reading++) {
                    compare(seed, made, open, point, reading);
                }
            }
        });
    }

    private static void compare(long seed, Made made, Answers open, int point, int reading) {
        Made filled = made.with(Variation.filled(point, reading));
        Answers settled = new Answers(filled.agreement());
        String taken = List.copyOf(made.points().get(point).readings().keySet()).get(reading);
        for (int i = 0; i < 2; i++) {
            Dice dice = Dice.of(seed).at("question", i);
            Story story = Story.of(made, dice);
            Rungs told = Rungs.random(dice.at("rungs"), story.tops(), 70);
            Question question = story.ask(told);
            Stock stock = new Stock(made, dice);
            List<Finding> before = new ArrayList<>(open.ask(question).findings());
            before.addAll(open.holdings(stock, told, question.facts()));
            List<Finding> after = new ArrayList<>(settled.ask(question).findings());
            after.addAll(settled.holdings(stock, told, question.facts()));
            for (int k = 0; k < before.size(); k++) {
                Finding one = before.get(k);
                Finding other = after.get(k);
                String what = one.term().id() + ", question " + i + ", point " + point + " filled with " + taken;
                assertThat(results(other.worlds()))
                        .as(what)
                        .isEqualTo(results(one.worlds().stream()
                                .filter(row -> row.readings()
                                        .getOrDefault(made.points().get(point).id(), taken)
                                        .equals(taken))
                                .toList()));
                assertThat(Firmness.noFirmer(one, other))
                        .as("%s: “%s”, then “%s”", what, one.sentence(), other.sentence())
                        .isTrue();
            }
        }
    }

    private static List<String> results(List<Finding.Row> rows) {
        return rows.stream()
                .map(row -> row.readings() + ": " + row.result())
                .sorted()
                .toList();
    }
}
