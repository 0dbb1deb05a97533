package org.truceline.intake.table.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Headings;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.mapping.MappingProposal.Because;
import org.truceline.intake.table.mapping.Reading.ClockTold;
import org.truceline.intake.table.mapping.Reading.DayOrder;
import org.truceline.intake.table.mapping.Reading.DecimalSign;

/**
 * Proposes a mapping by the words that head the columns, English, Arabic or Russian, and by the first rows. A zone is
 * never proposed.
 */
public final class Proposer {

    private static final WordList HEADINGS = WordList.read("headings.tsv");
    private static final int MOST_QUESTIONS_OF_WORDS = 20;

    private final Layout layout;
    private final List<TableRow> samples;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<Because> reasons = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Set<Column> used = new LinkedHashSet<>();

    private Proposer(Layout layout, List<TableRow> samples) {
        this.layout = layout;
        this.samples = List.copyOf(samples);
    }

    /**
     * The proposal for a table.
     *
     * @param samples some of its first rows
     */
    public static MappingProposal propose(Layout layout, List<TableRow> samples, Catalogue catalogue) {
        Proposer proposer = new Proposer(layout, samples);
        catalogue.fields().forEach(proposer::propose);
        Mapping mapping = new Mapping(layout.file(), catalogue.name(), proposer.readings);
        return new MappingProposal(mapping, proposer.reasons, proposer.questions);
    }

    private void propose(Field field) {
        Optional<Reading> reading = switch (field.kind()) {
            case FieldKind.Words _ -> column(field).map(column -> new Reading.AsWords(name(column)));
            case FieldKind.Amount _ -> column(field).map(this::amount);
            case FieldKind.Time _ -> time(field);
            case FieldKind.Place _ -> place(field);
            case FieldKind.Choice choice -> column(field).map(column -> choice(field, choice, column));
        };
        reading.ifPresent(known -> readings.put(field.name(), known));
        if (reading.isEmpty() && field.required()) {
            questions.add("Which column has " + field.name() + "? No heading was recognised. " + field.help());
        }
    }

    /** The column headed by the field's own words, else by words of its name's meaning. */
    private Optional<Column> column(Field field) {
        List<String> words = Stream.concat(Stream.of(field.name()), field.headings().stream())
                .toList();
        return column(field, words).or(() -> column(field, HEADINGS.words(field.name())));
    }

    private Optional<Column> column(Field field, List<String> words) {
        for (String word : words) {
            for (Column column : layout.columns()) {
                if (!used.contains(column) && Headings.same(column.heading(), word)) {
                    return Optional.of(take(field, column, "its heading is a word for " + field.name()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Column> meaning(Field field, String meaning) {
        for (Column column : layout.columns()) {
            if (!used.contains(column)
                    && HEADINGS.find(column.heading()).filter(meaning::equals).isPresent()) {
                return Optional.of(take(field, column, "its heading is a word for " + meaning));
            }
        }
        return Optional.empty();
    }

    private Column take(Field field, Column column, String because) {
        used.add(column);
        String sentence = field.name() + " from " + column + ": " + because + ".";
        reasons.add(new Because(field.name(), sentence));
        return column;
    }

    private ColumnName name(Column column) {
        return new ColumnName(
                layout.listHeaded(column.heading()).size() == 1 ? column.heading() : "#" + column.letters());
    }

    private Reading amount(Column column) {
        return new Reading.AsAmount(name(column), decimal(column));
    }

    private DecimalSign decimal(Column column) {
        boolean commas = cells(column)
                .anyMatch(cell -> cell.printed().matches("[+-]?\\d+,\\d+")
                        && !cell.printed().matches("[+-]?\\d{1,3},\\d{3}"));
        return commas ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    private Optional<Reading> time(Field field) {
        Optional<Column> day = meaning(field, "day").or(() -> column(field));
        return day.map(column -> {
            Optional<Column> clock = meaning(field, "clock");
            Optional<Column> offset = meaning(field, "offset");
            if (offset.isEmpty() && cells(column).anyMatch(cell -> !hasOffset(cell))) {
                questions.add("On which clock is " + column + " told? No column tells a zone or an offset.");
            }
            return new Reading.AsTime(
                    name(column),
                    clock.map(this::name),
                    offset.<ClockTold>map(each -> new ClockTold.InColumn(name(each)))
                            .orElseGet(ClockTold.InText::new),
                    order(field, column));
        });
    }

    private static boolean hasOffset(Cell cell) {
        return cell.printed().strip().matches(".*(?:\\d:\\d\\d|\\d) ?(?:" + OffsetText.FORM + ")")
                && cell.printed().contains(":");
    }

    private DayOrder order(Field field, Column column) {
        List<DayText.Digits> digits = cells(column)
                .map(cell -> Numerals.european(cell.printed()).strip().split("[ T,]", 2)[0])
                .map(DayText::of)
                .filter(DayText.Digits.class::isInstance)
                .map(DayText.Digits.class::cast)
                .toList();
        boolean dayFirst = digits.stream().anyMatch(each -> each.monthFirst().isEmpty());
        boolean monthFirst = digits.stream().anyMatch(each -> each.dayFirst().isEmpty());
        if (dayFirst != monthFirst) {
            String order = dayFirst ? "day first" : "month first";
            reasons.add(new Because(field.name(), column + " is " + order + ": some of its days can only be that."));
            return dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        }
        if (!digits.isEmpty()) {
            questions.add("Is " + column + " day first or month first? "
                    + (dayFirst
                            ? "Some of its days can only be the one, some only the other."
                            : "Its first days do not tell."));
        }
        return DayOrder.UNTOLD;
    }

    private Optional<Reading> place(Field field) {
        Optional<Column> latitude = meaning(field, "latitude");
        Optional<Column> longitude = latitude.flatMap(_ -> meaning(field, "longitude"));
        if (latitude.isPresent() && longitude.isPresent()) {
            questions.add("How far from the points of " + latitude.get() + " may it have been?");
            return Optional.of(new Reading.AsDegrees(
                    name(latitude.get()),
                    name(longitude.get()),
                    decimal(latitude.get()),
                    Optional.empty(),
                    Optional.empty()));
        }
        Optional<Column> name = column(field).or(() -> meaning(field, "place"));
        return name.map(place -> {
            Optional<Column> direction = meaning(field, "direction");
            Optional<Column> distance = direction.flatMap(_ -> meaning(field, "distance"));
            return distance.<Reading>map(far -> new Reading.AsRelative(
                            name(place),
                            name(direction.orElseThrow()),
                            name(far),
                            decimal(far),
                            OptionalDouble.empty(),
                            Optional.empty()))
                    .orElseGet(() -> new Reading.AsNamedPlace(name(place)));
        });
    }

    private Reading choice(Field field, FieldKind.Choice choice, Column column) {
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        cells(column)
                .map(cell -> cell.printed().strip())
                .distinct()
                .forEach(word -> choice.codes().stream()
                        .filter(code -> Headings.same(code.replace('-', ' '), word.replace('-', ' ')))
                        .findFirst()
                        .ifPresentOrElse(code -> words.put(word, code), () -> unknown.add(word)));
        if (!unknown.isEmpty()) {
            questions.add("What do these words of " + column + " mean, each " + choice.words() + "? "
                    + unknown.stream()
                            .limit(MOST_QUESTIONS_OF_WORDS)
                            .map(RowCells::quoted)
                            .collect(Collectors.joining(", ")));
        }
        if (!words.isEmpty()) {
            reasons.add(new Because(field.name(), "Words that are codes of " + field.name() + " are taken for them."));
        }
        return new Reading.AsChoice(name(column), words);
    }

    private Stream<Cell> cells(Column column) {
        return samples.stream().map(row -> row.cell(column.index()).read()).filter(cell -> !cell.isBlank());
    }
}
