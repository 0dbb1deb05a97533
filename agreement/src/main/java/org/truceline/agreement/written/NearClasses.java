package org.truceline.agreement.written;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.truceline.notation.Nearest;

/** What to do about a class that there is not: the nearest ids, and the page that lists all. */
final class NearClasses {

    private static final String PAGE = "All classes: docs/terms/classes.md.";
    private static final int SHORTEST = 4;
    private static final int MOST = 5;

    private NearClasses() {}

    /** "Did you mean "attack"?" or the ids that share a word with it, and where all are listed. */
    static String remedy(String word, Collection<String> known) {
        List<String> alike = known.stream()
                .filter(id -> shareWord(id, word))
                .sorted()
                .limit(MOST)
                .toList();
        if (alike.isEmpty()) {
            return Nearest.question(word, known).map(near -> near + " ").orElse("") + PAGE;
        }
        return alike.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "Did you mean ", "? "))
                + PAGE;
    }

    private static boolean shareWord(String one, String other) {
        return Arrays.stream(one.split("-", -1))
                .filter(part -> part.length() >= SHORTEST)
                .anyMatch(part -> Arrays.stream(other.split("[-_ ]", -1))
                        .filter(each -> each.length() >= SHORTEST)
                        .anyMatch(each -> each.startsWith(part) || part.startsWith(each)));
    }
}
