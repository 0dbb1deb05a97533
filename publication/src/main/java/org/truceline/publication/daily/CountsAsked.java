package org.truceline.publication.daily;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.assessment.counting.CountQuestion;
import org.truceline.assessment.counting.CountingRule;
import org.truceline.assessment.effort.Area;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.publication.daily.language.Sentence;

/**
 * What a report counts: some acts, everywhere and in some areas, by two rules.
 *
 * @param title in the words of a page: "discharges and explosions"
 * @param acts class ids of the acts
 * @param areas counted apart, beside everywhere
 * @param first one rule
 * @param second the other
 */
public record CountsAsked(String title, List<String> acts, List<Area> areas, CountingRule first, CountingRule second) {

    private static final String DISCHARGES_AND_EXPLOSIONS = "discharges and explosions";

    public CountsAsked {
        acts = List.copyOf(acts);
        areas = List.copyOf(areas);
    }

    /** Discharges and explosions, each and by shellings of thirty or more. */
    public static CountsAsked dischargesAndExplosions(List<Area> areas) {
        return new CountsAsked(
                DISCHARGES_AND_EXPLOSIONS,
                CountQuestion.DISCHARGES_AND_EXPLOSIONS,
                areas,
                CountingRule.EACH,
                CountingRule.SHELLINGS);
    }

    /** Both rules. */
    List<CountingRule> rules() {
        return List.of(first, second);
    }

    /** The title where its words are known in that language, else as it was given. */
    String title(Speech speech) {
        return title.equals(DISCHARGES_AND_EXPLOSIONS) ? speech.text(Sentence.DISCHARGES_AND_EXPLOSIONS) : title;
    }

    /** The question of everywhere, then that of each area. */
    List<CountQuestion> questions(TimeWindow window) {
        return Stream.concat(Stream.of(Optional.<Area>empty()), areas.stream().map(Optional::of))
                .map(area -> new CountQuestion(title, acts, window, area))
                .toList();
    }
}
