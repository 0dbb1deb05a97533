package org.truceline.batch.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.intake.Known;
import org.truceline.intake.Known.Sort;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;

/** The names that an agreement gives to things: what questions about it may use, and what its cases count on. */
public final class KnownNames {

    private KnownNames() {}

    /** The ids that a question about several agreements may use: those that any of them knows, under the others, are open. */
    public static Known of(Collection<Agreement> agreements) {
        return agreements.stream().map(KnownNames::of).reduce(Known::or).orElse(Known.BUILT_IN);
    }

    /** The ids that a question about the agreement may use. */
    public static Known of(Agreement agreement) {
        Agreement.Names names = agreement.names();
        return Known.BUILT_IN
                .with(Sort.ACT, names.classes().acts().ids())
                .with(Sort.WEAPON, names.classes().weapons().ids())
                .with(Sort.ACTOR_CLASS, names.classes().actors().ids())
                .with(Sort.ACTOR, names.actors().keySet())
                .with(Sort.LINE, names.lines().keySet())
                .with(Sort.REGION, names.regions().keySet())
                .with(Sort.PLACE, names.places().keySet())
                .with(Sort.EVENT, names.events().keySet())
                .with(Sort.MOMENT, both(names.events().keySet(), names.moments().keySet()))
                .with(Sort.QUESTION, names.questions().keySet())
                .with(Sort.BODY, names.bodies().keySet())
                .with(Sort.SUBJECT, subjects(agreement))
                .with(Sort.PLEA, pleas(agreement))
                .withSides(sides(names));
    }

    /**
     * Adds a fault for each id that {@code names}, what the author of cases calls the things of the text, has and the
     * agreement does not know. The words beside the ids are for people.
     */
    static void check(Fields cases, Agreement agreement) {
        if (!cases.has("names")) {
            return;
        }
        Fields names = cases.group("names").orElseThrow();
        Agreement.Names known = agreement.names();
        Set<String> times = both(known.events().keySet(), known.moments().keySet());
        check(names, "terms", terms(agreement));
        check(names, "actors", known.actors().keySet());
        check(names, "openPoints", known.openPoints().keySet());
        check(names, "events", times);
        check(names, "times", times);
        check(names, "lines", known.lines().keySet());
        check(names, "regions", known.regions().keySet());
        check(names, "places", known.places().keySet());
        check(names, "judged", known.questions().keySet());
        check(names, "bodies", known.bodies().keySet());
        check(names, "instruments", known.instruments().keySet());
        check(names, "exceptions", exceptions(agreement));
        check(names, "classes", classes(known));
        names.refuseUnknown();
    }

    private static void check(Fields names, String section, Collection<String> known) {
        for (Node.Entry entry : names.entries(section)) {
            String id = entry.name().text();
            if (!known.contains(id)) {
                names.faults()
                        .add(
                                entry.name().where(),
                                "names: " + section,
                                "an id that the agreement has too",
                                "\"" + id + "\"",
                                Nearest.question(id, known.stream().sorted().toList())
                                        .orElse("Name it so in the terms, or take it out of the names."));
            }
        }
    }

    /** Ids of all terms; of a term with sides the common part too. */
    private static Set<String> terms(Agreement agreement) {
        Set<String> ids = new HashSet<>();
        for (Term term : agreement.terms()) {
            ids.add(term.id());
            int dot = term.id().lastIndexOf('.');
            if (dot > 0) {
                ids.add(term.id().substring(0, dot));
            }
        }
        return ids;
    }

    /** What terms ask decisions about. */
    private static Set<String> subjects(Agreement agreement) {
        return conditions(agreement)
                .flatMap(each ->
                        each instanceof Predicate.Decided(var _, String about) ? Stream.of(about) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Exceptions, and what conditions ask whether it is pleaded. */
    private static Set<String> pleas(Agreement agreement) {
        Stream<String> asked = conditions(agreement)
                .flatMap(each ->
                        each instanceof Predicate.Pleaded(String exception) ? Stream.of(exception) : Stream.empty());
        return Stream.concat(asked, exceptions(agreement).stream()).collect(Collectors.toSet());
    }

    private static Stream<Predicate> conditions(Agreement agreement) {
        return agreement.terms().stream().flatMap(Term::predicates);
    }

    private static List<String> exceptions(Agreement agreement) {
        return agreement.prohibitions().stream()
                .flatMap(term -> term.unless().stream())
                .map(Term.Exemption::id)
                .toList();
    }

    private static List<String> classes(Agreement.Names known) {
        List<String> ids = new ArrayList<>(known.classes().acts().ids());
        ids.addAll(known.classes().weapons().ids());
        ids.addAll(known.classes().actors().ids());
        return ids;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Map<String, Set<String>> sides(Agreement.Names names) {
        Map<String, Set<String>> sides = new HashMap<>();
        names.lines().forEach((id, line) -> {
            Stream<String> all = line.all().flatMap(version -> version.sides().stream());
            sides.put(id, Set.copyOf(all.distinct().toList()));
        });
        return sides;
    }
}
