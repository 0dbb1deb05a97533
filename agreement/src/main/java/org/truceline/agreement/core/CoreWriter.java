package org.truceline.agreement.core;

import java.time.ZoneId;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.notation.YamlText;

/**
 * Prints an agreement in the core of the terms language: without sugar, with what files draw in place, always the same for
 * the same agreement. What is printed reads back to an equal agreement.
 */
public final class CoreWriter {

    private static final int VERSION = 1;

    private CoreWriter() {}

    /** The agreement as one YAML file. */
    public static String yaml(Agreement agreement) {
        return YamlText.of(tree(agreement));
    }

    /** The agreement as a tree of maps, lists, texts and numbers, in the order of the file. */
    public static Map<String, Object> tree(Agreement agreement) {
        Agreement.Names names = agreement.names();
        RegionTree regions = new RegionTree(names.lines(), names.places());
        TermTree terms = new TermTree(agreement, new PredicateTree(regions));
        return new Group()
                .put("truceline", VERSION)
                .put("id", agreement.id())
                .put("title", agreement.title())
                .putWords("about", agreement.about())
                .put("localTime", agreement.clock().map(ZoneId::getId))
                .putAny("instruments", Print.each(names.instruments(), (_, each) -> NameTree.instrument(each)))
                .putAny("classes", NameTree.classes(names.classes()))
                .putAny("actors", Print.each(names.actors(), (_, each) -> NameTree.actor(each)))
                .putAny("openPoints", Print.each(names.openPoints(), (_, each) -> NameTree.openPoint(each)))
                .putAny("events", Print.each(names.events(), (_, each) -> NameTree.event(each)))
                .putAny("questions", Print.each(names.questions(), (_, each) -> words(each)))
                .putAny("bodies", Print.each(names.bodies(), (_, each) -> NameTree.body(each)))
                .putAny("times", Print.each(names.moments(), (_, each) -> MomentTree.named(each)))
                .putAny("lines", Print.each(names.lines(), (_, each) -> regions.declared(each)))
                .putAny("places", Print.each(names.places(), (_, each) -> NameTree.place(each)))
                .putAny("regions", Print.each(names.regions(), (_, each) -> regions.declared(each)))
                .putAny("phases", Print.each(agreement.phases(), (_, each) -> NameTree.phase(each)))
                .put("terms", agreement.terms().stream().map(terms::term).toList())
                .put("patrolRoute", agreement.patrolRoute().map(route -> NameTree.route(route, agreement)))
                .map();
    }

    private static Object words(Predicate.Question question) {
        return question.words();
    }
}
