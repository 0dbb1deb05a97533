package org.truceline.agreement;

import java.util.Map;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Numbers;

/**
 * The trees of classes as the agreement extends them.
 *
 * @param acts kinds of acts
 * @param weapons weapons, things and people
 * @param actors kinds of actors and targets, and the actors themselves under theirs
 * @param measures calibre and range of classes of weapons, where the agreement states them
 * @param listings classes of actors whose members are listed with times: true where all of them are
 * @param added what the agreement adds, by the name of the tree, for printing
 */
public record Classes(
        ClassTree acts,
        ClassTree weapons,
        ClassTree actors,
        Map<String, Measures> measures,
        Map<String, Boolean> listings,
        Map<String, Map<String, ClassTree.Added>> added) {

    /** Only what comes with the software. */
    public static final Classes BUILT_IN =
            new Classes(ClassTree.acts(), ClassTree.weapons(), ClassTree.actors(), Map.of(), Map.of(), Map.of());

    /**
     * What is known of a class of weapons.
     *
     * @param calibre in millimetres
     * @param range in metres
     */
    public record Measures(Numbers calibre, Numbers range) {

        /** Nothing is stated. */
        public static final Measures UNTOLD = new Measures(Numbers.UNTOLD, Numbers.UNTOLD);
    }
}
