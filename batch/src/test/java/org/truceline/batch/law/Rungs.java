package org.truceline.batch.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How exactly each part of a story is told: a rung of its ladder, by the part's name. */
record Rungs(Map<String, Integer> byPart) {

    static final Rungs LOWEST = new Rungs(Map.of());

    /** The rung of the part; the lowest where none is named. */
    int of(String part) {
        return byPart.getOrDefault(part, 0);
    }

    /** Rungs by chance, parts told exactly so many times of a hundred, deeds and answers of persons half as often. */
    static Rungs random(Dice dice, Map<String, Integer> tops, int exactly) {
        Map<String, Integer> rungs = new LinkedHashMap<>();
        tops.forEach((part, top) -> {
            Dice own = dice.at(part);
            boolean lessExactly = part.startsWith("answer") || part.startsWith("deed");
            rungs.put(part, own.percent(lessExactly ? exactly / 2 : exactly) ? 0 : own.between(0, top));
        });
        return new Rungs(rungs);
    }

    /** These with some parts, at least one where one can be, told less exactly. */
    Rungs wider(Dice dice, Map<String, Integer> tops) {
        List<String> may = tops.keySet().stream()
                .filter(part -> of(part) < tops.getOrDefault(part, 0))
                .toList();
        Map<String, Integer> wider = new LinkedHashMap<>(byPart);
        dice.some(may, 1, dice.pick(1, 1, 2, 5))
                .forEach(part -> wider.put(part, dice.between(of(part) + 1, tops.getOrDefault(part, 0))));
        return new Rungs(wider);
    }
}
