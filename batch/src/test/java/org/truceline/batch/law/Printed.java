package org.truceline.batch.law;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.LongStream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;
import org.truceline.assessment.clock.Obligation;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.truth.Reason;

/** Agreements and answers as text, to the last word. */
final class Printed {

    private Printed() {}

    /** Prints the answers for so many seeds, from a first one on: what another process is started for. */
    public static void main(String[] arguments) {
        long first = Long.parseLong(arguments[0]);
        LongStream.range(first, first + Long.parseLong(arguments[1])).forEach(seed -> System.out.print(all(seed)));
    }

    /** An agreement in its core form and everything that it answers. */
    static String all(long seed) {
        Made made = Made.of(seed);
        return CoreWriter.yaml(made.agreement()) + answers(made, new Answers(made.agreement()), seed);
    }

    /** What an agreement of that seed answers. */
    static String answers(Made made, Answers answers, long seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            Dice dice = Dice.of(seed).at("question", i);
            Story story = Story.of(made, dice);
            Rungs told = Rungs.random(dice.at("rungs"), story.tops(), 70);
            Question question = story.ask(told);
            Answer answer = answers.ask(question);
            answer.findings().forEach(finding -> print(finding, text));
            answer.placements().forEach(each -> {
                text.append(each.sentence()).append(each.settledBy()).append('\n');
                print(each.reasons(), 1, text);
            });
            text.append(answer.whole()).append('\n');
            Instant at = answers.instant(dice.at("clock"), question.facts());
            for (Obligation obligation : answers.clock(question.facts(), at)) {
                text.append(obligation.duty().id()).append(obligation.rows()).append('\n');
            }
            Stock stock = new Stock(made, dice);
            answers.holdings(stock, told, question.facts()).forEach(finding -> print(finding, text));
        }
        return text.toString();
    }

    private static void print(Finding finding, StringBuilder text) {
        text.append(finding.term().id())
                .append(": ")
                .append(Answers.inShort(finding))
                .append('\n');
        text.append(finding.sentence())
                .append(finding.settledBy())
                .append(finding.worlds())
                .append('\n');
        print(finding.reasons(), 1, text);
    }

    private static void print(Reason reason, int depth, StringBuilder text) {
        text.append("  ".repeat(depth))
                .append(reason.says())
                .append(reason.truth())
                .append(reason.gap())
                .append('\n');
        reason.because().forEach(step -> print(step, depth + 1, text));
    }

    /** The agreement that the core form reads back to. */
    static Agreement readBack(String core) throws FaultyInput {
        return AgreementReader.read(
                Folder.holding("core", Map.of("terms.yaml", core.getBytes(StandardCharsets.UTF_8))), "terms.yaml");
    }
}
