package org.truceline.assessment.counting;

import java.util.List;
import java.util.Optional;
import org.truceline.assessment.effort.Area;
import org.truceline.assessment.effort.TimeWindow;
import org.truceline.occurrence.ClassTree;
import org.truceline.truth.Truth;

/**
 * What is to be counted.
 *
 * @param title in the words of a page: "discharges and explosions"
 * @param acts class ids of the acts, any of them
 * @param area empty for everywhere
 */
public record CountQuestion(String title, List<String> acts, TimeWindow window, Optional<Area> area) {

    /** What a mission's tables of discharges and explosions list. */
    public static final List<String> DISCHARGES_AND_EXPLOSIONS = List.of(
            "shelling",
            "air-strike",
            "drone-strike",
            "rocket-fire",
            "missile-fire",
            "direct-fire",
            "explosive-device",
            "unknown-explosion");

    /** @throws IllegalArgumentException when it has no title or no act */
    public CountQuestion {
        acts = List.copyOf(acts);
        if (title.isBlank() || acts.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a title and acts to count, found \"" + title + "\" and " + acts.size() + " acts");
        }
    }

    /** Whether an act of this class is one of those asked for. */
    Truth asksFor(String act, ClassTree tree) {
        return acts.stream().map(asked -> tree.isA(act, asked)).reduce(Truth.FALSE, Truth::or);
    }

    /** Whether something with this place and time lies in window and area. */
    Truth covers(Unit unit) {
        return window.holds(unit.time())
                .and(area.map(ground -> ground.holds(unit.place().ground())).orElse(Truth.TRUE));
    }
}
