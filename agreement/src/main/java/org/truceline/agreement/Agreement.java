package org.truceline.agreement;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * One ceasefire regime as terms.
 *
 * @param id names it
 * @param title as the text has it
 * @param about a sentence or two for people
 * @param clock that of the places, when the file tells it
 * @param names everything that the terms refer to by name
 * @param terms in the order of the text
 * @param phases named times, in the order of the file
 * @param patrolRoute the route of patrols, when the text names one
 * @param courses what was recorded later of how its lines run
 */
public record Agreement(
        String id,
        String title,
        String about,
        Optional<ZoneId> clock,
        Names names,
        List<Term> terms,
        Map<String, Phase> phases,
        Optional<PatrolRoute> patrolRoute,
        List<Course> courses) {

    private static final ZoneId UTC = ZoneId.of("UTC");

    public Agreement {
        terms = List.copyOf(terms);
        courses = List.copyOf(courses);
    }

    /** As the file has it. */
    public Agreement(
            String id,
            String title,
            String about,
            Optional<ZoneId> clock,
            Names names,
            List<Term> terms,
            Map<String, Phase> phases,
            Optional<PatrolRoute> patrolRoute) {
        this(id, title, about, clock, names, terms, phases, patrolRoute, List.of());
    }

    /** The same with what was recorded later of how its lines run. */
    public Agreement with(List<Course> recorded) {
        return recorded.isEmpty()
                ? this
                : new Agreement(id, title, about, clock, names, terms, phases, patrolRoute, recorded);
    }

    /** What was recorded of one line. */
    public List<Course> coursesOf(String line) {
        return courses.stream().filter(course -> course.line().equals(line)).toList();
    }

    /**
     * Everything that the terms refer to by name, each by its id.
     *
     * @param instruments the texts it stands on
     * @param classes kinds of acts, weapons and actors
     * @param actors those whom the terms or the reports name
     * @param openPoints what the text leaves open
     * @param events deeds
     * @param questions what only a person can answer
     * @param bodies those whose decisions count
     * @param moments named instants
     * @param lines lines, drawn or not
     * @param places places
     * @param regions regions
     */
    public record Names(
            Map<String, Instrument> instruments,
            Classes classes,
            Map<String, Actor> actors,
            Map<String, OpenPoint> openPoints,
            Map<String, Event> events,
            Map<String, Predicate.Question> questions,
            Map<String, Predicate.Body> bodies,
            Map<String, Moment.Named> moments,
            Map<String, Value<NamedLine>> lines,
            Map<String, NamedPlace> places,
            Map<String, NamedRegion> regions) {

        Names with(Map<String, OpenPoint> points) {
            return new Names(
                    instruments, classes, actors, points, events, questions, bodies, moments, lines, places, regions);
        }
    }

    /** A named time. */
    public record Phase(String id, String title, Span span) {}

    /** The clock for printing times beside UTC: that of the places, else UTC itself. */
    public ZoneId localTime() {
        return clock.orElse(UTC);
    }

    /** The clocks that a day of the text may be meant on: that of the places, else any on Earth. */
    public List<? extends ZoneId> clocks() {
        return clock.isPresent() ? List.of(clock.get()) : Told.ANY_CLOCK;
    }

    /** The texts it stands on, by id. */
    public Map<String, Instrument> instruments() {
        return names.instruments();
    }

    /** Those whom the terms or the reports name, by id. */
    public Map<String, Actor> actors() {
        return names.actors();
    }

    /** Kinds of acts, weapons and actors. */
    public Classes classes() {
        return names.classes();
    }

    /** What the text leaves open, by id. */
    public Map<String, OpenPoint> openPoints() {
        return names.openPoints();
    }

    /** Regions, by id. */
    public Map<String, NamedRegion> regions() {
        return names.regions();
    }

    /** The name of an actor, or the words of a class of actors; the id itself where the agreement knows neither. */
    public String nameOf(String actor) {
        Actor found = actors().get(actor);
        return found == null ? classes().actors().wordsOrId(actor) : found.name();
    }

    /**
     * "Turkey, Russia"; where it is open, "Turkey or Russia (open: Who begins?)"; "nobody is named" where the text does not
     * say.
     */
    public String namesOf(Value<List<String>> actors) {
        List<String> each = actors.all().map(this::namesOf).distinct().toList();
        String asked = actors.points().map(OpenPoint::question).distinct().collect(Collectors.joining(" "));
        if (asked.isEmpty()) {
            return String.join("", each);
        }
        return each.isEmpty() ? "open: " + asked : String.join(" or ", each) + " (open: " + asked + ")";
    }

    private String namesOf(List<String> actors) {
        return actors.isEmpty()
                ? "nobody is named"
                : actors.stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    /** Who says what a clause says: "the text"; "the account of it" where its instrument is told second-hand. */
    public String tellerOf(Clause clause) {
        Instrument found = instruments().get(clause.instrument());
        return found != null && found.transcription() == Instrument.Transcription.SECOND_HAND
                ? "the account of it"
                : "the text";
    }

    /** The open point; throws when there is none of that id. */
    public OpenPoint openPoint(String id) {
        OpenPoint found = openPoints().get(id);
        if (found == null) {
            throw new IllegalArgumentException("The agreement has no open point \"" + id + "\".");
        }
        return found;
    }

    /**
     * The agreement as it stands at {@code when}: its text with the decisions that fill its open points then. A decision
     * holds if all who are bound agreed; what one side holds is only told.
     */
    public Agreement at(PossibleTime when, List<PointDecision> decisions) {
        if (decisions.isEmpty()) {
            return this;
        }
        Map<String, OpenPoint> points = new LinkedHashMap<>();
        openPoints()
                .forEach((point, each) -> points.put(
                        point,
                        new PointAt(
                                        each,
                                        decisions.stream()
                                                .filter(decision ->
                                                        decision.point().equals(point))
                                                .toList(),
                                        when)
                                .point()));
        return new Agreement(id, title, about, clock, names.with(points), terms, phases, patrolRoute, courses);
    }

    /** Terms that forbid, in the order of the text. */
    public List<Term.Prohibition> prohibitions() {
        return only(Term.Prohibition.class);
    }

    /** Terms that permit, in the order of the text. */
    public List<Term.Permission> permissions() {
        return only(Term.Permission.class);
    }

    /** Terms that require, in the order of the text. */
    public List<Term.Duty> duties() {
        return only(Term.Duty.class);
    }

    /** Terms that limit a number, in the order of the text. */
    public List<Term.Limit> limits() {
        return only(Term.Limit.class);
    }

    /** Terms that only mark a place, in the order of the text. */
    public List<Term.Note> notes() {
        return only(Term.Note.class);
    }

    private <T extends Term> List<T> only(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
