package org.truceline.publication.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.truceline.agreement.Agreement;

/** Combinations of readings in few words: those that differ in one point only are told together. */
public final class ReadingWords {

    /** Above this many combinations they are listed as they are. */
    private static final int MOST_JOINED = 300;

    private final Agreement agreement;

    /** Words for readings of {@code agreement}'s open points. */
    public ReadingWords(Agreement agreement) {
        this.agreement = agreement;
    }

    /** The readings as the open points tell them: "from the signature …; seven dates / …"; "" when nothing varies. */
    public String told(List<Map<String, String>> worlds) {
        return String.join(" / ", each(worlds, this::says, "; ", ""));
    }

    /** "anchor effect, zone moscow or istanbul", one entry for each group, by the ids that the terms give them. */
    public List<String> each(List<Map<String, String>> worlds) {
        return each(worlds, (_, reading) -> reading, ", ", " ");
    }

    /** A point of which every reading is in the group is left out. */
    private List<String> each(
            List<Map<String, String>> worlds, BinaryOperator<String> word, String between, String afterPoint) {
        List<Map<String, Set<String>>> groups = new ArrayList<>();
        for (Map<String, String> world : worlds) {
            Map<String, Set<String>> group = new LinkedHashMap<>();
            world.forEach((point, reading) -> group.put(point, new LinkedHashSet<>(Set.of(reading))));
            groups.add(group);
        }
        if (groups.size() <= MOST_JOINED) {
            join(groups);
        }
        return groups.stream()
                .map(group -> words(group, word, between, afterPoint))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static void join(List<Map<String, Set<String>>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Optional<String> difference = onlyDifference(groups.get(i), groups.get(j));
                if (difference.isPresent()) {
                    Set<String> readings = readings(groups.get(i), difference.get());
                    readings.addAll(readings(groups.get(j), difference.get()));
                    groups.remove(j);
                    i = -1;
                    break;
                }
            }
        }
    }

    /** The one point whose readings differ, when both speak of the same points and differ in no other. */
    private static Optional<String> onlyDifference(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        if (!one.keySet().equals(other.keySet())) {
            return Optional.empty();
        }
        List<String> different = one.keySet().stream()
                .filter(point -> !readings(one, point).equals(readings(other, point)))
                .toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    private static Set<String> readings(Map<String, Set<String>> group, String point) {
        return group.getOrDefault(point, Set.of());
    }

    private String words(
            Map<String, Set<String>> group, BinaryOperator<String> word, String between, String afterPoint) {
        return group.entrySet().stream()
                .filter(point -> point.getValue().size()
                        < agreement.openPoint(point.getKey()).readings().size())
                .map(point -> (afterPoint.isEmpty() ? "" : point.getKey() + afterPoint)
                        + point.getValue().stream()
                                .map(reading -> word.apply(point.getKey(), reading))
                                .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(between));
    }

    private String says(String point, String reading) {
        return agreement.openPoint(point).readings().getOrDefault(reading, reading);
    }
}
