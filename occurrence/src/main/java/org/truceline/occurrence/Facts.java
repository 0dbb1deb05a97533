package org.truceline.occurrence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known beside an occurrence: deeds, decisions, and what named persons answered.
 *
 * @param deeds each name at most once
 * @param decisions in the order told
 * @param answers yes or no by the question's id
 */
public record Facts(List<Deed> deeds, List<Decision> decisions, Map<String, Boolean> answers) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(List.of(), List.of(), Map.of());

    public Facts {
        deeds = List.copyOf(deeds);
        decisions = List.copyOf(decisions);
        answers = Map.copyOf(answers);
    }

    /** Only deeds are known. */
    public static Facts of(List<Deed> deeds) {
        return new Facts(deeds, List.of(), Map.of());
    }

    /** The deed of that name, when something is known of it; the one told last where several bear it. */
    public Optional<Deed> findDeed(String name) {
        return deeds.stream().filter(deed -> deed.name().equals(name)).reduce((_, later) -> later);
    }
}
