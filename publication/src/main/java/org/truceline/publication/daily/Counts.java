package org.truceline.publication.daily;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Classes;
import org.truceline.assessment.counting.Count;
import org.truceline.assessment.counting.CountQuestion;
import org.truceline.assessment.counting.Counting;
import org.truceline.assessment.counting.CountingRule;
import org.truceline.assessment.counting.Unit;
import org.truceline.assessment.counting.Units;
import org.truceline.assessment.effort.Area;
import org.truceline.assessment.effort.Effort;
import org.truceline.assessment.effort.Efforts;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.publication.daily.language.Sentence;

/** The counts of one register in one window, each with its observation effort. Prints none without it. */
record Counts(
        Speech speech,
        Disclosed disclosed,
        CountsAsked asked,
        Collection<ZoneId> clocks,
        Classes classes,
        TimeWindow window) {

    /** The two counts of one question, and what they count. */
    record Counted(CountQuestion question, Units units, Effort effort, PrintedNumber byFirst, PrintedNumber bySecond) {}

    List<Counted> print(Numbers numbers) {
        List<Counted> counted = new ArrayList<>();
        for (CountQuestion question : asked.questions(window)) {
            Units units = Units.of(disclosed.shown(), question, clocks, classes);
            Effort effort = new Efforts(disclosed.shown(), clocks).of(window, question.area());
            counted.add(new Counted(
                    question,
                    units,
                    effort,
                    print(numbers, asked.first(), units, effort),
                    print(numbers, asked.second(), units, effort)));
        }
        return counted;
    }

    private PrintedNumber print(Numbers numbers, CountingRule rule, Units units, Effort effort) {
        String where = units.question().area().map(Area::title).orElseGet(() -> speech.text(Sentence.IN_EVERYWHERE));
        return numbers.print(
                key(rule, units.question().area()),
                inWords(count(rule, units.counted()), effort),
                speech.text(Sentence.COUNT_OF, "what", asked.title(speech), "where", where),
                quantities().rule(rule),
                effortInWords(effort),
                units.counted().stream().map(Unit::record).toList());
    }

    /** Names a count in every language. */
    static String key(CountingRule rule, Optional<Area> area) {
        return "count/" + rule.id() + "/" + area.map(Area::title).orElse("everywhere");
    }

    Quantities quantities() {
        return new Quantities(speech);
    }

    Count count(CountingRule rule, List<Unit> units) {
        return new Counting(rule, classes.weapons()).of(units);
    }

    /** The count as printed: none where nobody looked is "not observed", and none of what is shown is said to be that. */
    String inWords(Count count, Effort effort) {
        if (!count.isZero()) {
            return quantities().count(count);
        }
        if (!effort.isNone()) {
            return disclosed.leavesOut() ? speech.text(Sentence.ZERO_IN_THESE_RECORDS) : "0";
        }
        return speech.text(hidesEffort() ? Sentence.NONE_IN_THESE_RECORDS : Sentence.NOT_OBSERVED);
    }

    /** The effort as printed; that it may be among what is left out is said. */
    String effortInWords(Effort effort) {
        String words = quantities().effort(effort);
        return hidesEffort() ? speech.text(Sentence.EFFORT_MAY_BE_MORE, "effort", words) : words;
    }

    private boolean hidesEffort() {
        return hidden(
                        disclosed.whole().all(ObservationEffort.class).count(),
                        disclosed.shown().all(ObservationEffort.class).count())
                || hidden(
                        disclosed.whole().all(SiteVisit.class).count(),
                        disclosed.shown().all(SiteVisit.class).count());
    }

    private static boolean hidden(long whole, long shown) {
        return whole > shown;
    }

    static List<RecordId> records(List<Unit> units) {
        return units.stream().map(Unit::record).toList();
    }
}
