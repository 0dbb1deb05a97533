package org.truceline.app.desk.work;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.app.desk.work.KnownPlaces.FoundPlace;
import org.truceline.evidence.gazetteer.Folding;

/** Places that share a spelling stay together: who may be meant is decided by a person who sees all of them. */
final class Ties {

    private Ties() {}

    /** The first {@code most}, and every later one that shares the spelling of one of these. */
    static List<FoundPlace> whole(List<FoundPlace> found, int most) {
        Set<String> given = new HashSet<>();
        found.stream().limit(most).forEach(each -> given.add(letters(each)));
        return found.stream().filter(each -> given.contains(letters(each))).toList();
    }

    private static String letters(FoundPlace found) {
        return Folding.letters(found.spelling());
    }
}
