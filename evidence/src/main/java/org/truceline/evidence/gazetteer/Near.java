package org.truceline.evidence.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;

/** Skeletons with one consonant more, less or other. */
final class Near {

    private Near() {}

    static Set<String> to(String skeleton) {
        Set<String> near = new LinkedHashSet<>();
        for (int at = 0; at <= skeleton.length(); at++) {
            String before = skeleton.substring(0, at);
            String from = skeleton.substring(at);
            String after = from.isEmpty() ? "" : from.substring(1);
            near.add(before + after);
            for (char consonant : Skeleton.CONSONANTS.toCharArray()) {
                near.add(before + consonant + from);
                near.add(before + consonant + after);
            }
        }
        near.remove(skeleton);
        return near;
    }
}
