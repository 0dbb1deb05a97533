package org.truceline.evidence.register;

import java.util.List;
import org.truceline.evidence.Require;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;

/**
 * A place in the words that were used, with everything that they may mean.
 *
 * @param words as told
 * @param meanings none when nobody has located it; several when a name answers to several places and nobody has decided
 */
public record ToldPlace(String words, List<Meaning> meanings) {

    /** @throws IllegalArgumentException when no words are given */
    public ToldPlace {
        Require.text(words, "a place in words");
        meanings = List.copyOf(meanings);
    }

    /** Everywhere that it may be: anywhere when it is not located. */
    public Whereabouts whereabouts() {
        return switch (meanings.size()) {
            case 0 -> new Whereabouts.Anywhere();
            case 1 -> meanings.getFirst().whereabouts();
            default ->
                new Whereabouts.OneOf(
                        meanings.stream().map(Meaning::whereabouts).toList());
        };
    }

    /** True while the words answer to several places. */
    public boolean isTied() {
        return meanings.size() > 1;
    }

    /** As the engine is asked about it. */
    public Located located() {
        return new Located(whereabouts(), words);
    }
}
