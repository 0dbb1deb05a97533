package org.truceline.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.truceline.occurrence.ClassTree;

/** The page of the built-in classes, in Markdown, made from the three trees in the order of their file. */
final class ClassesPage {

    private static final String OPENING = """
            # The built-in classes

            Every class that may stand after `act`, `weapon`, `by` and `against`, after `under` and `overlaps`, and in incidents and cases. This page is made from [classes.txt](../../occurrence/src/main/resources/org/truceline/occurrence/classes.txt) by [ClassesPage](../../app/src/test/java/org/truceline/app/ClassesPage.java); change the classes, not the page.

            **[Acts](#acts)** · **[Weapons, things and people](#weapons-things-and-people)** · **[Actors and targets](#actors-and-targets)**

            ## How to read it

            What is further in lies *under* what it is further in than: every air strike is an attack. A report tells one class, a term asks for another:

            | the report's class, beside the term's | answer | so a term that forbids it finds |
            |---|---|---|
            | the same, or under it: a report of `mortar-shelling`, a term on `attack` | yes | *inconsistent with the term* |
            | above it: a report of `attack`, a term on `air-strike` | open | *possibly inconsistent* |
            | one that may be the same act: a report of `drone-flight`, a term on `drone-strike` | open | *possibly inconsistent* |
            | none of these: a report of `protest`, a term on `attack` | no | *not covered* |

            *May also be* names classes that have members in common with it. What is said of a class holds for all under and above it too: `armed-clash` may also be an `attack`, so it may also be a `mortar-shelling`, or be a `military-action` (which it is anyway). **Every pair that is neither under one another nor said to overlap excludes one another**, and then the answer is a firm no. A class of actors with a `listing`, or of which an actor is a member, is a list and is not asked like this: whatever is of the kind that the list lies under may be in it, but for a named actor where the listing is `complete` ([a list that changes](how-to/list-that-changes.md)).

            No class fits a word of your text? See [A word of the text that no class has](how-to/own-class.md).

            """;

    private static final String ACTS = """
            What was done. The choice matters most here: `military-action` holds fighting, movement, works, reconnaissance and flights; forces or weapons that merely stand somewhere are `stationing` and no military action.

            """;

    private static final String WEAPONS = """
            After `weapon`, and after `what` of a count. `calibre` and `range` are asked beside the class, so “guns of 100 mm or more” needs no class of its own. The upper half is weapons; below stand what else limits count.

            """;

    private static final String ACTORS = """
            Who did it, or to whom. An actor of your file stands under one of these (`under: state-force`). The choice decides only where a term or an exception asks for a *class* (`by: [state-force]`, `against: [civilian]`); where a term names the actor itself (`by: [N]`) it changes nothing. So choose what the *text* treats the actor as. An actor of whom the text says neither, or who only stands by (a facilitator, a guarantor, a witness), needs no `under`: leave it out and say what it is in `roles`. Without `under`, whether it is one of a class stays open. A mixed peacekeeping force is a `peacekeeper`; there is no class `state`: the forces of a state are a `state-force`, its offices a `civil-authority`. “The Government of X” with troops in mind (fire, movement, presence) is one actor `under: state-force`; with offices in mind (permits, access, payments) one `under: civil-authority`. Means the text both, or is that not clear, write **one** actor without `under` and name it in the terms: then a report that names only a class, or nobody, stays open.

            """;

    private final StringBuilder page = new StringBuilder(OPENING);

    private ClassesPage() {}

    /** The whole page. */
    static String page() {
        ClassesPage made = new ClassesPage();
        made.add("Acts", ACTS, ClassTree.acts());
        made.add("Weapons, things and people", WEAPONS, ClassTree.weapons());
        made.add("Actors and targets", ACTORS, ClassTree.actors());
        return made.page.toString().stripTrailing() + "\n";
    }

    private void add(String title, String about, ClassTree tree) {
        Map<String, Set<String>> overlaps = overlaps(tree);
        page.append("## ").append(title).append("\n\n").append(about);
        for (String id : tree.ids()) {
            page.append(indent(tree, id)).append("- `").append(id).append("` ").append(tree.words(id));
            Set<String> others = overlaps.getOrDefault(id, Set.of());
            if (!others.isEmpty()) {
                page.append(others.stream()
                        .map(other -> "`" + other + "`")
                        .collect(Collectors.joining(", ", "; may also be: ", "")));
            }
            page.append("\n");
        }
        page.append("\n");
    }

    private static String indent(ClassTree tree, String id) {
        return tree.parentOf(id).map(above -> "  " + indent(tree, above)).orElse("");
    }

    /** Each overlap under both of its classes, whichever of them it is said of. */
    private static Map<String, Set<String>> overlaps(ClassTree tree) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String id : tree.ids()) {
            for (String other : tree.overlapsOf(id)) {
                found.computeIfAbsent(id, _ -> new TreeSet<>()).add(other);
                found.computeIfAbsent(other, _ -> new TreeSet<>()).add(id);
            }
        }
        return found;
    }
}
