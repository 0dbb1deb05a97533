package org.truceline.batch.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Term;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Placement;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.State;
import org.truceline.occurrence.Facts;
import org.truceline.time.InstantRange;

/**
 * "Widen any partial value, add a reading to a point that has one, drop a transcription flag: no finding becomes firmer."
 * What firmer means: {@link Firmness}. Each question is asked as it really was (every part told exactly), as it is told, and
 * as it is told less exactly. A question whose statements do not fit together leaves nothing possible and is not compared, nor
 * is a duty that is early when its time is over.
 */
class WideningLawTest {

    private static final int QUESTIONS = 4;

    @Test
    void occurrence_told_less_exactly_is_never_answered_more_firmly() {
        Cases.each(getClass(), 90, seed -> {
            Made made = Made.of(seed);
            Answers answers = new Answers(made.agreement());
            for (int i = 0; i < QUESTIONS; i++) {
                Dice dice = Dice.of(seed).at("question", i);
                Story story = Story.of(made, dice);
                Rungs told = Rungs.random(dice.at("rungs"), story.tops(), 70);
                Rungs wider = told.wider(dice.at("wider"), story.tops());
                Answer exact = answers.ask(story.ask(Rungs.LOWEST));
                Answer asTold = answers.ask(story.ask(told));
                compare(exact, asTold, "question " + i + " as it was, and told by " + told);
                compare(
                        asTold,
                        answers.ask(story.ask(wider)),
                        "question " + i + " told by " + told + ", and by " + wider);
            }
        });
    }

    @Test
    void duty_by_deeds_told_less_exactly_is_never_answered_more_firmly() {
        Cases.each(getClass(), 500, seed -> {
            Made made = Made.of(seed);
            Answers answers = new Answers(made.agreement());
            for (int i = 0; i < QUESTIONS; i++) {
                Dice dice = Dice.of(seed).at("question", i);
                Story story = Story.of(made, dice);
                Map<String, Integer> tops = toldAtAll(story);
                Rungs told = Rungs.random(dice.at("rungs"), tops, 50);
                Rungs wider = told.wider(dice.at("wider"), tops);
                Instant at = answers.instant(dice.at("clock"), story.facts(told));
                compareDuties(answers, story.facts(Rungs.LOWEST), story.facts(told), at);
                compareDuties(answers, story.facts(told), story.facts(wider), at);
            }
        });
    }

    /** The rungs on which a deed is told at all: one that nobody tells is taken for not done, and that is no widening. */
    private static Map<String, Integer> toldAtAll(Story story) {
        Map<String, Integer> tops = new LinkedHashMap<>();
        story.tops().forEach((part, top) -> tops.put(part, part.startsWith("deed") ? Math.max(0, top - 1) : top));
        return tops;
    }

    private static void compareDuties(Answers answers, Facts narrow, Facts wide, Instant at) {
        List<Obligation> before = answers.clock(narrow, at);
        List<Obligation> after = answers.clock(wide, at);
        for (int i = 0; i < before.size(); i++) {
            Obligation one = before.get(i);
            Obligation other = after.get(i);
            assertThat(one.duty().recurs().isPresent() || Firmness.noFirmer(other, possible(one, narrow)))
                    .as("%s at %s: %s by %s, and %s by %s", one.duty().id(), at, one.rows(), narrow, other.rows(), wide)
                    .isTrue();
        }
    }

    /** The duty without the readings under which its time is over before it opens: its deed is early, and too late. */
    private static Obligation possible(Obligation obligation, Facts facts) {
        List<Obligation.Row> rows = obligation.rows().stream()
                .filter(row -> row.state() != State.FULFILLED_EARLY || !isOverBeforeItsDeed(row, facts))
                .toList();
        return new Obligation(obligation.duty(), obligation.at(), obligation.bounded(), rows);
    }

    private static boolean isOverBeforeItsDeed(Obligation.Row row, Facts facts) {
        Optional<Instant> over = row.time().over().flatMap(InstantRange::latest);
        return facts.findDeed(row.waitsFor())
                .filter(deed -> over.filter(deed.when()::surelyFrom).isPresent())
                .isPresent();
    }

    @Test
    void holdings_told_less_exactly_are_never_answered_more_firmly() {
        Cases.each(getClass(), 150, seed -> {
            Made made = Made.of(seed);
            Answers answers = new Answers(made.agreement());
            for (int i = 0; i < QUESTIONS; i++) {
                Dice dice = Dice.of(seed).at("holdings", i);
                Stock stock = new Stock(made, dice);
                Facts facts = Story.of(made, dice).facts(Rungs.LOWEST);
                Rungs told = Rungs.random(dice.at("rungs"), stock.tops(), 60);
                Rungs wider = told.wider(dice.at("wider"), stock.tops());
                compare(
                        answers.holdings(stock, told, facts),
                        answers.holdings(stock, wider, facts),
                        "holdings " + i + " told by " + told + ", and by " + wider);
            }
        });
    }

    @Test
    void one_more_reading_never_makes_an_answer_firmer() {
        Cases.each(getClass(), 45, seed -> {
            Made made = Made.of(seed);
            Answers plain = new Answers(made.agreement());
            for (int point = 0; point < made.points().count(); point++) {
                if (made.points().get(point).readings().isEmpty()) {
                    continue;
                }
                Made more = made.with(Variation.more(point));
                Answers wider = new Answers(more.agreement());
                for (int i = 0; i < 2; i++) {
                    Dice dice = Dice.of(seed).at("question", i);
                    Story story = Story.of(made, dice);
                    Rungs told = Rungs.random(dice.at("rungs"), story.tops(), 70);
                    compare(
                            plain.ask(story.ask(told)),
                            wider.ask(Story.of(more, dice).ask(told)),
                            "one more reading of point " + point + ", question " + i + " told by " + told);
                    Stock stock = new Stock(made, dice);
                    compare(
                            plain.holdings(stock, told, story.facts(told)),
                            wider.holdings(stock, told, story.facts(told)),
                            "one more reading of point " + point + ", holdings " + i);
                }
            }
        });
    }

    @Test
    void dropping_a_transcription_flag_never_makes_an_answer_firmer() {
        Cases.each(getClass(), 30, seed -> {
            Made made = Made.of(seed);
            Answers complete = new Answers(made.agreement());
            Answers partly = new Answers(withoutFlags(made.agreement()));
            for (int i = 0; i < QUESTIONS; i++) {
                Dice dice = Dice.of(seed).at("question", i);
                Question question = Story.of(made, dice).ask(Rungs.LOWEST);
                compare(complete.ask(question), partly.ask(question), "no transcription flag, question " + i);
            }
        });
    }

    private static Agreement withoutFlags(Agreement agreement) {
        Agreement.Names names = agreement.names();
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        names.instruments()
                .forEach((id, each) -> instruments.put(
                        id,
                        new Instrument(
                                each.id(),
                                each.title(),
                                each.kind(),
                                each.status(),
                                each.date(),
                                each.place(),
                                Instrument.Transcription.PARTIAL,
                                each.copies(),
                                each.rank(),
                                each.inForce())));
        return new Agreement(
                agreement.id(),
                agreement.title(),
                agreement.about(),
                agreement.clock(),
                new Agreement.Names(
                        instruments,
                        names.classes(),
                        names.actors(),
                        names.openPoints(),
                        names.events(),
                        names.questions(),
                        names.bodies(),
                        names.moments(),
                        names.lines(),
                        names.places(),
                        names.regions()),
                agreement.terms(),
                agreement.phases(),
                agreement.patrolRoute());
    }

    private static void compare(Answer narrow, Answer wide, String what) {
        compare(narrow.findings(), wide.findings(), what);
        for (int i = 0; i < narrow.placements().size(); i++) {
            Placement before = narrow.placements().get(i);
            Placement after = wide.placements().get(i);
            assertThat(Answers.isContradicted(before.reasons()) || Firmness.noFirmer(after, before))
                    .as("%s: “%s”, then “%s”", what, before.sentence(), after.sentence())
                    .isTrue();
        }
        assertThat(Firmness.noFirmer(wide.whole(), narrow.whole()))
                .as("%s: the whole %s, then %s", what, narrow.whole(), wide.whole())
                .isTrue();
    }

    private static void compare(List<Finding> narrow, List<Finding> wide, String what) {
        for (int i = 0; i < narrow.size(); i++) {
            Finding before = narrow.get(i);
            Finding after = wide.get(i);
            Term term = before.term();
            assertThat(Answers.isContradicted(before.reasons()) || Firmness.noFirmer(after, before))
                    .as("%s, %s: “%s”, then “%s”", term.id(), what, before.sentence(), after.sentence())
                    .isTrue();
        }
    }
}
