package org.truceline.intake.article;

import java.util.List;
import java.util.Optional;

/** Patrols that are to be held: the first day, the road, and the two ends, each only where this sentence has it. */
public record Patrols(
        Because because,
        String words,
        Optional<DayRead> firstDay,
        Optional<String> road,
        Optional<String> from,
        Optional<String> to,
        List<String> open)
        implements Proposal {

    public Patrols {
        open = List.copyOf(open);
    }

    @Override
    public String sentence() {
        return "There are to be " + words
                + firstDay.map(day -> " from " + day.text()).orElse("")
                + road.map(name -> " along " + name).orElse("")
                + from.map(place -> ", from " + place).orElse("")
                + to.map(place -> " to " + place).orElse("") + ".";
    }
}
