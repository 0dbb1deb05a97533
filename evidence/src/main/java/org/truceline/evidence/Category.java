package org.truceline.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a figure counts and for what: killed, civilians. Without {@code who} the source tells no category. */
public record Category(Counted counted, Optional<String> who) {

    private static final Set<String> ANYBODY = Set.of("people", "persons");

    /** The category as worded, without spaces around it. */
    public Category {
        Require.textIfAny(who, "a category of people");
        who = who.map(String::strip);
    }

    public static Category of(Counted counted, String who) {
        return new Category(counted, Optional.of(who));
    }

    /** Whether everybody of the other category surely belongs to this one: the same words, whatever
     * their case, or this one is anybody. */
    public boolean surelyCovers(Category other) {
        return counted == other.counted
                && (who.isEmpty() || ANYBODY.contains(plain(who)) || plain(who).equals(plain(other.who)));
    }

    private static String plain(Optional<String> words) {
        return words.orElse("").toLowerCase(Locale.ROOT);
    }

    public String text() {
        return who.map(words -> words + " ").orElse("") + counted.word();
    }
}
