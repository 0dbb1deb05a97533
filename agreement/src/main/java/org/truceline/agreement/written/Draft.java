package org.truceline.agreement.written;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.truceline.agreement.Event;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * What the rooms of the reader share while one file is read: the faults, the tables of what the file declares, and the
 * rooms themselves, for each may name what another reads.
 */
final class Draft {

    final Faults faults = new Faults();
    final Nesting nesting = new Nesting(faults);
    final Kinds kinds = new Kinds(faults);

    final Table<OpenPoint> points = table("an open point", "openPoints", this::point);
    final Table<Event> events = table("an event", "events", (id, fields) -> new EventReader(this).read(id, fields));
    final Table<Predicate.Question> questions = questions();
    final Table<Predicate.Body> bodies = table("a body", "bodies", this::body);
    final Table<NamedPlace> places = table("a place", "places", (id, fields) -> NameReader.place(id, fields, kinds));

    final Values values = new Values(points, nesting, faults);
    final InstrumentReader instruments = new InstrumentReader(this);
    final ClassReader classes = new ClassReader(this);
    final MomentReader moments = new MomentReader(this);
    final SpanReader spans = new SpanReader(this);
    final DrawnReader drawn;
    final LineReader lines;
    final RegionReader regions;
    final PredicateReader predicates = new PredicateReader(this);
    final TermReader terms = new TermReader(this);

    /** The node of the deed of each duty, by the duty's id. */
    final Map<String, Optional<Node>> deeds = new LinkedHashMap<>();

    /** Events that only the old form of a duty names, and where. */
    final Map<String, Node> oldDeeds = new LinkedHashMap<>();

    /** Open points of which the file says that nobody holds a reading. */
    final Set<String> withoutReadings = new HashSet<>();

    /** Remarks that look as if a comma had cut them, by the term's id. */
    final Map<String, Node.Scalar> cutRemarks = new LinkedHashMap<>();

    /** Ids of exceptions. */
    final Set<String> exceptions = new HashSet<>();

    /** Pleas that conditions ask for and that are the name of no exception, and where. */
    final Map<String, Where> otherPleas = new LinkedHashMap<>();

    /** The clock of the places. */
    Optional<ZoneId> clock = Optional.empty();

    Draft(Folder folder) {
        drawn = new DrawnReader(folder, faults);
        lines = new LineReader(this);
        regions = new RegionReader(this);
    }

    private <T> Table<T> table(String one, String section, BiFunction<String, Fields, T> reading) {
        return new Table<>(
                new Table.Words(one, section, "a circle"),
                faults,
                nesting,
                (id, node) -> Optional.of(group(id, node, fields -> reading.apply(id, fields))));
    }

    private OpenPoint point(String id, Fields fields) {
        if (PointReader.saysNone(fields)) {
            withoutReadings.add(id);
        }
        return PointReader.read(id, fields);
    }

    private Table<Predicate.Question> questions() {
        return new Table<>(new Table.Words("a question", "questions", "a circle"), faults, nesting, (id, node) -> {
            Leaf<String> words = kinds.single("a question in words", "", Draft::words, List.of());
            return Optional.of(new Predicate.Question(id, words.read(node, id)));
        });
    }

    private Predicate.Body body(String id, Fields fields) {
        return NameReader.body(id, fields, find(fields, "clause", instruments::clause));
    }

    private static String words(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("words");
        }
        return text;
    }

    /** What {@code reading} makes of the group {@code node}; names in it that were not asked for are faults. */
    <T> T group(String about, Node node, Function<Fields, T> reading) {
        Fields fields = Fields.of(node, about, faults);
        T read = reading.apply(fields);
        fields.refuseUnknown();
        return read;
    }

    /** What {@code reading} makes of the group under {@code name}, when it is given. */
    <T> Optional<T> find(Fields fields, String name, Function<Fields, T> reading) {
        return fields.node(name).map(node -> group(name, node, reading));
    }

    /** The single value under {@code name}; a fault and the stand-in when missing. */
    <T> T get(Fields fields, String name, Leaf<T> leaf) {
        Optional<Node> node = fields.node(name);
        if (node.isEmpty()) {
            faults.add(fields.where(), name, leaf.expected(), "nothing", "Add \"" + name + ": …\".");
        }
        return node.map(value -> leaf.read(value, name)).orElseGet(leaf::standIn);
    }

    /** The single value under {@code name}, when given. */
    <T> Optional<T> find(Fields fields, String name, Leaf<T> leaf) {
        return fields.node(name).map(value -> leaf.read(value, name));
    }

    /** The items of the list under {@code name}; one item alone counts as a list of one; none when not given. */
    List<Node> items(Fields fields, String name) {
        return fields.node(name).map(Draft::items).orElse(List.of());
    }

    /** The items of a list; one item alone counts as a list of one. */
    static List<Node> items(Node node) {
        return node instanceof Node.Listing listing ? listing.items() : List.of(node);
    }

    /** Adds a fault for each of {@code names}, which only a thing with a name under {@code section} may have. */
    void refuseUnnamed(Fields fields, Set<String> names, String section) {
        names.stream()
                .sorted()
                .filter(fields::has)
                .forEach(name -> faults.add(
                        fields.where(name),
                        name,
                        "only beside what has a name",
                        "a rule in place",
                        "Give the rule a name under " + section + ", and write that name here."));
    }

    /**
     * The one of {@code forms} that the group is written in; a fault and empty when it is none or several.
     */
    Optional<String> form(Fields fields, String about, List<String> forms) {
        List<String> given = forms.stream().filter(fields::has).toList();
        if (given.size() == 1) {
            return Optional.of(given.getFirst());
        }
        faults.add(
                fields.where(),
                about,
                "exactly one of " + String.join(", ", forms),
                given.isEmpty() ? "none of them" : String.join(" and ", given),
                given.isEmpty() ? "" : "Keep one of them.");
        return Optional.empty();
    }
}
