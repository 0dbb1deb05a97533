package org.truceline.agreement;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One ceasefire regime as terms.
 *
 * @param id names it
 * @param title as the text has it
 * @param about a sentence or two for people
 * @param localTime the clock of the places, for printing
 * @param instruments the texts it stands on, by id
 * @param actors those whom the terms or the reports name, by id
 * @param openPoints what the text leaves open, by id
 * @param moments named instants, by id
 * @param regions places by rule, by id
 * @param terms in the order of the text
 * @param patrolRoute the route of patrols, when the text names one
 */
public record Agreement(
        String id,
        String title,
        String about,
        ZoneId localTime,
        Map<String, Instrument> instruments,
        Map<String, Actor> actors,
        Map<String, OpenPoint> openPoints,
        Map<String, Moment> moments,
        Map<String, RegionRule> regions,
        List<Term> terms,
        Optional<PatrolRoute> patrolRoute) {

    public Agreement {
        terms = List.copyOf(terms);
    }

    /** The name of an actor, or the id itself where the agreement does not name it. */
    public String nameOf(String actor) {
        Actor found = actors.get(actor);
        return found == null ? actor : found.name();
    }

    /** The open point; throws when there is none of that id. */
    public OpenPoint openPoint(String id) {
        OpenPoint found = openPoints.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The agreement has no open point \"" + id + "\".");
        }
        return found;
    }

    /** Terms that forbid, in the order of the text. */
    public List<Term.Prohibition> prohibitions() {
        return only(Term.Prohibition.class);
    }

    /** Terms that require, in the order of the text. */
    public List<Term.Duty> duties() {
        return only(Term.Duty.class);
    }

    /** Terms that only mark a place, in the order of the text. */
    public List<Term.Note> notes() {
        return only(Term.Note.class);
    }

    private <T extends Term> List<T> only(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
