package org.truceline.app.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.ObservationMade.Away;
import org.truceline.evidence.register.ObservationMade.Means;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.intake.table.mapping.Catalogue;
import org.truceline.intake.table.mapping.Field;
import org.truceline.intake.table.mapping.FieldKind;
import org.truceline.notation.FaultyInput;
import org.truceline.publication.table.OutCell;

/** Observations: a row is what a monitor or sensor of the office saw, heard or recorded. */
public record ObservationSheet(Vocabulary vocabulary) implements Sheet {

    static final String NAME = "observations";

    private static final String OBSERVER = "observer";
    private static final String FROM = "from";
    private static final String MEANS = "means";
    private static final String TOWARDS = "towards (degrees)";
    private static final String AWAY = "away (metres)";
    private static final String REMARK = "remark";
    private static final String AND = ", ";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.OBSERVATION;
    }

    @Override
    public Catalogue catalogue() {
        List<Field> fields = new ArrayList<>(List.of(
                new Field(OBSERVER, new FieldKind.Words(), true, "Who saw, heard or recorded it.", List.of("post")),
                new Field(FROM, new FieldKind.Place(), false, "Where the observer was.", List.of("position")),
                new Field(
                        MEANS,
                        new FieldKind.Choice(meansWords()),
                        true,
                        "Seen, heard, recorded, or several of them.",
                        List.of("by", "seen or heard"))));
        fields.addAll(new HappeningCells(vocabulary).fields());
        fields.add(new Field(REMARK, new FieldKind.Words(), false, "Anything else.", List.of("note", "notes")));
        return new Catalogue(NAME, fields);
    }

    /** "heard", "seen", "seen-and-heard" and so on: each way of choosing one or more. */
    private static Set<String> meansWords() {
        Set<String> all = new LinkedHashSet<>();
        for (Means means : Means.values()) {
            List<String> longer =
                    all.stream().map(words -> words + "-and-" + means.word()).toList();
            all.add(means.word());
            all.addAll(longer);
        }
        return all;
    }

    private static Optional<Set<Means>> means(String words) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        for (String word : words.split(" *[,+;] *| and |-and-", -1)) {
            Optional<Means> each = Worded.find(Means.class, word.strip());
            if (each.isEmpty()) {
                return Optional.empty();
            }
            means.add(each.get());
        }
        return Optional.of(means);
    }

    @Override
    public List<Fresh> records(RowTold row) throws FaultyInput {
        String observer = row.words(OBSERVER).orElse("-");
        Happening happening = new HappeningCells(vocabulary).of(row);
        Set<Means> means = row.words(MEANS).flatMap(ObservationSheet::means).orElse(EnumSet.of(Means.RECORDED));
        row.faults().throwIfAny();
        ObservationMade made = new ObservationMade(
                observer,
                row.place(FROM)
                        .orElseGet(() ->
                                new ToldPlace(observer, vocabulary.places().told(observer))),
                means,
                Optional.empty(),
                Optional.empty(),
                happening,
                row.words(REMARK),
                Optional.empty());
        return List.of(new Fresh(new RecordId(UUID.randomUUID()), made));
    }

    @Override
    public List<String> headings() {
        return Stream.of(List.of(OBSERVER, FROM, MEANS, TOWARDS, AWAY), HappeningCells.HEADINGS, List.of(REMARK))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<OutCell> cells(Recorded recorded) {
        ObservationMade made = (ObservationMade) recorded;
        List<OutCell> cells = new ArrayList<>();
        cells.add(OutCell.of(made.observer()));
        cells.add(OutCell.of(made.from().words()));
        cells.add(OutCell.of(made.means().stream().map(Means::word).collect(Collectors.joining(AND))));
        cells.add(OutCell.of(made.towards()
                .map(bearings -> plain(bearings.from()) + " to " + plain(bearings.to()))
                .orElse("")));
        cells.add(OutCell.of(made.away()
                .map(away -> plain(away.nearest().value()) + " to "
                        + plain(away.farthest().value()))
                .orElse("")));
        cells.addAll(HappeningCells.cells(made.happening()));
        cells.add(OutCell.of(made.remark().orElse("")));
        return cells;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    @Override
    public Recorded changed(Recorded now, Map<String, String> cells) throws FaultyInput {
        return of(Optional.of((ObservationMade) now), new CellsTold(cells, vocabulary.places()));
    }

    @Override
    public Recorded anew(Map<String, String> cells) throws FaultyInput {
        return of(Optional.empty(), new CellsTold(cells, vocabulary.places()));
    }

    private ObservationMade of(Optional<ObservationMade> now, CellsTold cells) throws FaultyInput {
        String observer = cells.needed(OBSERVER, now.map(ObservationMade::observer));
        Optional<ToldPlace> from = cells.place(FROM, now.map(ObservationMade::from));
        if (from.isEmpty()) {
            cells.fault(FROM, "where the observer was", "nothing", "");
        }
        Optional<Set<Means>> means = means(cells, now);
        Optional<Bearings> towards = cells.tells(TOWARDS) ? towards(cells) : now.flatMap(ObservationMade::towards);
        Optional<Away> away = cells.tells(AWAY) ? away(cells) : now.flatMap(ObservationMade::away);
        Happening happening = new HappeningCells(vocabulary).changed(now.map(ObservationMade::happening), cells);
        Optional<String> remark = cells.text(REMARK, now.flatMap(ObservationMade::remark));
        cells.faults().throwIfAny();
        return new ObservationMade(
                observer,
                from.orElseThrow(),
                means.orElseThrow(),
                towards,
                away,
                happening,
                remark,
                now.flatMap(ObservationMade::report));
    }

    private static Optional<Set<Means>> means(CellsTold cells, Optional<ObservationMade> now) {
        Optional<Set<Means>> means = cells.tells(MEANS)
                ? cells.find(MEANS).flatMap(ObservationSheet::means)
                : now.map(ObservationMade::means);
        if (means.isEmpty()) {
            cells.fault(
                    MEANS,
                    "seen, heard, recorded, or several with commas between",
                    cells.find(MEANS).orElse("nothing"),
                    "");
        }
        return means;
    }

    private static Optional<Bearings> towards(CellsTold cells) {
        String expected = "two bearings of 0 to 360 such as 350 to 10";
        return cells.range(TOWARDS, expected).flatMap(range -> {
            if (range[0] > 360 || range[1] > 360) {
                cells.fault(TOWARDS, expected, cells.find(TOWARDS).orElse("nothing"), "");
                return Optional.empty();
            }
            return Optional.of(new Bearings(range[0], range[1]));
        });
    }

    private static Optional<Away> away(CellsTold cells) {
        String expected = "two distances in metres, the smaller first, such as 1500 to 2000";
        return cells.range(AWAY, expected).flatMap(range -> {
            if (range[0] > range[1]) {
                cells.fault(AWAY, expected, cells.find(AWAY).orElse("nothing"), "");
                return Optional.empty();
            }
            return Optional.of(new Away(Metres.of(range[0]), Metres.of(range[1])));
        });
    }
}
