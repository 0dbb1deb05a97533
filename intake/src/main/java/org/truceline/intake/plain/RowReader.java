package org.truceline.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.intake.Answers;
import org.truceline.intake.Known;
import org.truceline.intake.Quantities;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.Coded;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Degrees;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Provenance;
import org.truceline.intake.row.Reach;
import org.truceline.intake.row.Used;
import org.truceline.notation.Nearest;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;

/** Makes an occurrence of one row, or a refusal with all that is wrong with it. */
final class RowReader {

    static final String KIND = "occurrence";

    private static final Pattern METRES = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");
    private static final String BARE = "A place is never a bare point: say how far from it something may have been.";
    private static final int MOST_NAMES = 200;

    private final Cells cells;
    private final Known known;
    private final List<String> remarks = new ArrayList<>();

    private RowReader(Cells cells, Known known) {
        this.cells = cells;
        this.known = known;
    }

    static Entry read(Cells cells, Days days, Known known) {
        String id = cells.needed(Names.ID);
        Optional<Entry.Taken> row = new RowReader(cells, known).row(id, days);
        return row.filter(_ -> cells.faults().isEmpty())
                .<Entry>map(sound -> sound)
                .orElseGet(() -> cells.notTaken(KIND, id));
    }

    private Optional<Entry.Taken> row(String id, Days days) {
        Optional<ActClass> act = act();
        Parties by = by();
        Optional<Position> point = Degrees.read(cells, Names.LATITUDE, Names.LONGITUDE);
        Optional<Metres> radius = radius();
        Optional<When> when = new Moments(cells, days, remarks).read();
        Provenance provenance = provenance();
        if (act.isEmpty() || point.isEmpty() || radius.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        Reach reach = new Reach(radius, false);
        String place = reach.inWords(point.get());
        Occurrence occurrence = new Occurrence(
                id,
                What.only(act.get()),
                new Who(by, Parties.UNTOLD, ""),
                new Located(reach.around(point.get()), place),
                when.get(),
                List.of());
        String clocks = when.get().clocks();
        String time = when.get().told() + (clocks.isEmpty() ? "" : ", " + clocks);
        return Optional.of(
                new Entry.Taken(cells.where().line(), occurrence, new Used(place, time), remarks, provenance));
    }

    private Optional<ActClass> act() {
        String act = cells.needed(Names.ACT);
        if (act.isEmpty()) {
            return Optional.empty();
        }
        if (!known.allows(Known.Sort.ACT, act)) {
            cells.fault(Names.ACT, Known.Sort.ACT.words(), near(Known.Sort.ACT, act));
        }
        return Optional.of(new ActClass(act));
    }

    /** Those named, parted by semicolons; somebody else is possible too unless {@code or_others} says no. */
    private Parties by() {
        List<String> named = Stream.of(cells.text(Names.BY).split(";", MOST_NAMES))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        for (String name : named) {
            String question = known.has(Known.Sort.ACTOR, name) ? "" : near(Known.Sort.ACTOR, name);
            if (!question.isEmpty()) {
                cells.fault(Names.BY, Known.Sort.ACTOR.words(), question);
            }
        }
        boolean others = cells.text(Names.OTHERS).isEmpty()
                || cells.read(Names.OTHERS, Answers.EXPECTED, Answers::parse).orElse(true);
        return new Parties(named, named.isEmpty() || others);
    }

    private String near(Known.Sort sort, String word) {
        List<String> candidates = Stream.of(sort, Known.Sort.ACTOR_CLASS)
                .filter(each -> each == sort || sort == Known.Sort.ACTOR)
                .flatMap(each -> known.ids().getOrDefault(each, Set.of()).stream())
                .sorted()
                .toList();
        return Nearest.question(word, candidates).orElse("");
    }

    private Optional<Metres> radius() {
        String text = cells.text(Names.RADIUS);
        boolean isNumber = METRES.matcher(text).matches();
        double metres = isNumber ? Double.parseDouble(text) : 0;
        if (metres > 0 && metres <= Quantities.FARTHEST.value()) {
            return Optional.of(Metres.of(metres));
        }
        cells.fault(Names.RADIUS, "metres above zero, at most " + (long) Quantities.FARTHEST.value(), BARE);
        return Optional.empty();
    }

    private Provenance provenance() {
        String licence = cells.text(Names.LICENCE);
        String coded = cells.text(Names.CODED);
        Optional<Coded> mark = coded.isEmpty()
                ? Optional.of(Coded.NOT_TOLD)
                : cells.known(Names.CODED, "by hand or by machine", Coded::find);
        return new Provenance(licence.isEmpty() ? Provenance.NOT_TOLD.licence() : licence, mark.orElse(Coded.NOT_TOLD));
    }
}
