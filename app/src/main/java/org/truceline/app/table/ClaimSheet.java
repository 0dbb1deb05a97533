package org.truceline.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.evidence.Worded;
import org.truceline.evidence.register.ClaimMade;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.ReceivedReport;
import org.truceline.evidence.register.ReceivedReport.Caution;
import org.truceline.evidence.register.ReceivedReport.Channel;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.intake.table.mapping.Catalogue;
import org.truceline.intake.table.mapping.Field;
import org.truceline.intake.table.mapping.FieldKind;
import org.truceline.notation.FaultyInput;
import org.truceline.publication.table.OutCell;

/** Claims: a row is a report of somebody, kept in its words, and what it says that happened. */
public record ClaimSheet(Vocabulary vocabulary) implements Sheet {

    static final String NAME = "claims";

    private static final String SOURCE = "source";
    private static final String CHANNEL = "channel";
    private static final String RECEIVED = "received";
    private static final String RECEIPT = "receipt";
    private static final String TEXT = "text";
    private static final String ASSERTER = "asserter";
    private static final String ALLEGES = "alleges";
    private static final String AGAINST = "against";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.CLAIM;
    }

    @Override
    public Catalogue catalogue() {
        List<Field> fields = new ArrayList<>(new HappeningCells(vocabulary).fields());
        fields.add(new Field(
                SOURCE,
                new FieldKind.Choice(vocabulary.sources().keySet()),
                false,
                "Who reports it: a registered source, by the name that the office uses.",
                List.of("reported by")));
        fields.add(new Field(
                CHANNEL,
                new FieldKind.Choice(new TreeSet<>(Worded.words(Channel.class))),
                false,
                "The way by which it came; table where nothing is told.",
                List.of()));
        fields.add(new Field(
                RECEIVED,
                new FieldKind.Time(),
                false,
                "When it reached the office; now, with this table, where nothing is told.",
                List.of()));
        fields.add(words(RECEIPT, "The number that the sender was given."));
        fields.add(words(TEXT, "The words of the report; the whole row where nothing is told."));
        fields.add(words(ASSERTER, "Who is said to say it."));
        fields.add(words(ALLEGES, "Whom it says did it."));
        fields.add(words(AGAINST, "Against whom it says it was."));
        return new Catalogue(NAME, fields);
    }

    private static Field words(String name, String help) {
        return new Field(name, new FieldKind.Words(), false, help, List.of());
    }

    @Override
    public List<Fresh> records(RowTold row) throws FaultyInput {
        Happening happening = new HappeningCells(vocabulary).of(row);
        Clocked received = row.when(RECEIVED, "").orElse(vocabulary.brought());
        row.faults().throwIfAny();
        RecordId report = new RecordId(UUID.randomUUID());
        ReceivedReport told = new ReceivedReport(
                row.words(SOURCE).flatMap(vocabulary::source),
                row.words(CHANNEL)
                        .flatMap(word -> Worded.find(Channel.class, word))
                        .orElse(Channel.TABLE),
                row.words(RECEIPT),
                received,
                Optional.empty(),
                row.words(TEXT).orElseGet(row::whole),
                List.of(),
                Caution.NONE);
        ClaimMade claim = new ClaimMade(
                report,
                row.words(ASSERTER),
                Optional.empty(),
                Optional.empty(),
                happening,
                row.words(ALLEGES),
                row.words(AGAINST));
        return List.of(new Fresh(report, told), new Fresh(new RecordId(UUID.randomUUID()), claim));
    }

    @Override
    public List<String> headings() {
        return Stream.of(List.of(ASSERTER), HappeningCells.HEADINGS, List.of(ALLEGES, AGAINST))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<OutCell> cells(Recorded recorded) {
        ClaimMade claim = (ClaimMade) recorded;
        List<OutCell> cells = new ArrayList<>();
        cells.add(OutCell.of(claim.asserter().orElse("")));
        cells.addAll(HappeningCells.cells(claim.happening()));
        cells.add(OutCell.of(claim.alleges().orElse("")));
        cells.add(OutCell.of(claim.against().orElse("")));
        return cells;
    }

    @Override
    public Recorded changed(Recorded now, Map<String, String> told) throws FaultyInput {
        ClaimMade claim = (ClaimMade) now;
        CellsTold cells = new CellsTold(told, vocabulary.places());
        Happening happening = new HappeningCells(vocabulary).changed(Optional.of(claim.happening()), cells);
        cells.faults().throwIfAny();
        return new ClaimMade(
                claim.report(),
                cells.text(ASSERTER, claim.asserter()),
                claim.asserting(),
                claim.words(),
                happening,
                cells.text(ALLEGES, claim.alleges()),
                cells.text(AGAINST, claim.against()));
    }

    /** A claim stands in a report, which such a row does not have. */
    @Override
    public Recorded anew(Map<String, String> told) throws FaultyInput {
        CellsTold cells = new CellsTold(told, vocabulary.places());
        cells.fault("id", "the id of a claim", "nothing", "Take new claims in as a table of their own.");
        throw new FaultyInput(cells.faults().list());
    }
}
